namespace Lambda.Routing.Reading;

/// <summary>Arrays that grow while an array of unknown length is read, and end with exactly its length.</summary>
internal static class ArrayGrowth
{
    private const int FirstLength = 4;

    public static void Add<T>(ref T[] items, ref int count, T item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count == 0 ? FirstLength : count * 2);
        }
        items[count++] = item;
    }

    public static T[] Trim<T>(T[] items, int count)
    {
        if (count != items.Length)
        {
            Array.Resize(ref items, count);
        }
        return items;
    }
}
