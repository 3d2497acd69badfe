using System.Text;
using System.Text.Json.Serialization;
using Lambda.Routing;
using Lambda.Routing.S3ObjectLambda;
using Microsoft.Extensions.DependencyInjection;

namespace Examples.S3ObjectLambda;

/// <summary>Shows a library of books that nobody wrote.</summary>
public sealed class Librarian
{
    /// <summary>The payload is what the access point gives along. A real one would read the original from <c>InputS3Url</c>.</summary>
    [S3ObjectLambdaTrigger]
    public S3GetObjectResponse Get(S3GetObjectEvent request, Edition edition) => new()
    {
        ContentType = "text/plain",
        Body = new MemoryStream(Encoding.UTF8.GetBytes($"The {edition.Name} edition of {request.UserRequest.Url}")),
    };

    /// <summary>Headers are the invocation's own answer.</summary>
    [S3ObjectLambdaTrigger(S3ObjectLambdaOperation.HeadObject)]
    public S3HeadObjectResponse Head() => new() { Headers = new Dictionary<string, string> { ["Content-Type"] = "text/plain" } };

    /// <summary>Both versions of the list.</summary>
    [S3ObjectLambdaTrigger(S3ObjectLambdaOperation.ListObjects)]
    [S3ObjectLambdaTrigger(S3ObjectLambdaOperation.ListObjectsV2)]
    public S3ListObjectsResponse List(S3ObjectLambdaEvent request) => new()
    {
        ListBucketResult = new S3ListBucketResult { Name = "library", Contents = [new S3ListedObject("book.txt") { Size = 12 }] },
    };
}

/// <summary>What the access point's configuration gives along.</summary>
public sealed record Edition(int Id, string Name);

/// <summary>Sends objects, with <c>WriteGetObjectResponse</c> of an AWS client.</summary>
public sealed class ObjectWriter : IS3GetObjectWriter
{
    /// <inheritdoc/>
    public ValueTask WriteAsync(string outputRoute, string outputToken, S3GetObjectResponse response, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{response.StatusCode} {response.ContentType}");
        return default;
    }
}

/// <summary>Registers the writer, without which the function does not build.</summary>
[LambdaStartup]
public static class Startup
{
    /// <summary>Registers services.</summary>
    public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<IS3GetObjectWriter, ObjectWriter>();
}

[JsonSerializable(typeof(Edition))]
internal sealed partial class EditionJson : JsonSerializerContext;
