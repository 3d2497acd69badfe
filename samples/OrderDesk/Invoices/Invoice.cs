namespace OrderDesk.Invoices;

/// <summary>An invoice that the accountant uploaded.</summary>
/// <param name="Key">The file's key in its bucket.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="FiledAt">When it was uploaded, in UTC.</param>
public sealed record Invoice(string Key, long Size, DateTimeOffset FiledAt);
