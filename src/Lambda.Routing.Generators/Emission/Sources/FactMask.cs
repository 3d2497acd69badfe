using System.Globalization;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>A set of facts by number, as generated code writes it: one <c>ulong</c> for each field of its state.</summary>
internal sealed class FactMask(int wordCount)
{
    public const int WordSize = 64;

    private readonly ulong[] _words = new ulong[wordCount];

    /// <summary>The words that hold any of the facts.</summary>
    public IEnumerable<int> Words => Enumerable.Range(0, _words.Length).Where(word => _words[word] != 0);

    public void Add(int number) => _words[number / WordSize] |= 1UL << (number % WordSize);

    public bool Overlaps(FactMask other)
    {
        for (int word = 0; word < _words.Length; word++)
        {
            if ((_words[word] & other._words[word]) != 0)
            {
                return true;
            }
        }
        return false;
    }

    public string this[int word] => "0x" + _words[word].ToString("X", CultureInfo.InvariantCulture) + "UL";
}
