namespace Lambda.Routing.Reading;

/// <summary>Arrays that grow while an array of unknown length is read, and end with exactly its length.</summary>
internal static class ArrayGrowth
{
    private const int FirstLength = 4;

    // No service hands over more at once; a document that looks as if it had more only costs some copying.
    private const int LongestExpected = 10_240;

    public static void Add<T>(ref T[] items, ref int count, T item)
    {
        if (count == items.Length)
        {
            Grow(ref items, count, 0);
        }
        items[count++] = item;
    }

    /// <summary>Makes room for more items.</summary>
    /// <param name="items">The array, which is full.</param>
    /// <param name="count">The number of items in it.</param>
    /// <param name="expected">How many there will probably be in the end.</param>
    public static void Grow<T>(ref T[] items, int count, int expected) =>
        Array.Resize(ref items, count == 0 ? FirstLength : Math.Max(count * 2, Math.Min(expected, LongestExpected)));

    public static T[] Trim<T>(T[] items, int count)
    {
        if (count != items.Length)
        {
            Array.Resize(ref items, count);
        }
        return items;
    }
}
