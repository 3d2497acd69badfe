namespace GivingUp;

/// <summary>How many records one method of this function handles at once.</summary>
internal static class AtOnce
{
    public const int Most = 3;
}
