using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Http;

public sealed record Book(string Isbn, string Title);

public sealed class Library
{
    private static readonly Book Known = new("978-3-16-148410-0", "A Room of One's Own");

    [HttpTrigger("GET /books/{isbn}")]
    public Book? Get(string isbn) => isbn == Known.Isbn ? Known : null;

    [HttpTrigger("GET /books")]
    public Book[] Search(string? title, int limit = 10) =>
        limit > 0 && (title is null || Known.Title.Contains(title, StringComparison.OrdinalIgnoreCase)) ? [Known] : [];

    [HttpTrigger("PUT /books/{isbn}")]
    public HttpResult Put(string isbn, Book book) =>
        isbn == book.Isbn ? HttpResult.NoContent() : HttpResult.Conflict("The ISBN in the path is not that of the book.");
}

[JsonSerializable(typeof(Book))]
[JsonSerializable(typeof(Book[]))]
internal sealed partial class LibraryJson : JsonSerializerContext;
