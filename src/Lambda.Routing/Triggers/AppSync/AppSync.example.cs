using System.Text.Json.Serialization;
using Lambda.Routing;
using Lambda.Routing.AppSync;

namespace Examples.AppSync;

/// <summary>Resolves the fields of a blog's GraphQL API.</summary>
public sealed class Blog
{
    /// <summary>The arguments are the payload, and the returned value is the field's.</summary>
    [AppSyncTrigger("Query", "getPost")]
    public Task<Post?> Get(PostKey key, AppSyncResolverEvent request)
    {
        string reader = request.Identity is AppSyncCognitoIdentity { Username: { } name } ? name : "someone";
        Console.WriteLine($"{reader} reads post {key.Id}");
        return Task.FromResult<Post?>(new Post(key.Id, "A title"));
    }

    /// <summary>One call for all posts of a page: as many values, in the same order.</summary>
    [AppSyncBatch("Post", "comments")]
    public IReadOnlyList<string[]> Comments(IReadOnlyList<AppSyncResolverEvent> posts) =>
        [.. posts.Select(post => new[] { $"A comment on {post.Source.GetJson().GetProperty("title")}" })];

    /// <summary>Who may call the API.</summary>
    [AppSyncAuthorizerTrigger]
    public AppSyncAuthorization Authorize(AppSyncAuthorizerEvent call) => call.AuthorizationToken == "sample-token"
        ? AppSyncAuthorization.Allowed with { DeniedFields = ["Mutation.deletePost"], TimeToLive = TimeSpan.FromMinutes(5) }
        : AppSyncAuthorization.Denied;

    /// <summary>What clients publish to a channel, event by event.</summary>
    [AppSyncEventsTrigger(AppSyncOperation.Publish, "/default/*")]
    public AppSyncPublishResult Publish(PostKey key, AppSyncMessage message) =>
        key.Id > 0 ? AppSyncPublishResult.Unchanged(message) : AppSyncPublishResult.Error("A post has a number.");

    /// <summary>Returning nothing accepts a subscription.</summary>
    [AppSyncEventsTrigger(AppSyncOperation.Subscribe)]
    public void Subscribe(AppSyncSubscribeEvent subscription) => Console.WriteLine($"A reader of {subscription.Channel}");
}

/// <summary>Which post.</summary>
public sealed record PostKey(int Id);

/// <summary>A post.</summary>
public sealed record Post(int Id, string Title);

[JsonSerializable(typeof(PostKey)), JsonSerializable(typeof(Post)), JsonSerializable(typeof(string[]))]
internal sealed partial class BlogJson : JsonSerializerContext;
