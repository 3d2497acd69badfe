namespace Lambda.Routing.Generators.Parsing;

/// <summary>The JSON name of a property without one of its own, as <c>JsonNamingPolicy.CamelCase</c> makes it.</summary>
internal static class CamelCase
{
    public static string Convert(string name)
    {
        char[] letters = name.ToCharArray();
        for (int i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            // The last capital of a run starts the next word: "IPAddress" is "ipAddress".
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }
            letters[i] = char.ToLowerInvariant(letters[i]);
        }
        return new string(letters);
    }
}
