using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class AppSyncEventsTests
{
    [Fact]
    public void A_field_has_its_arguments_and_its_object()
    {
        var field = EventReader.ReadDocument<AppSyncResolverEvent>(AppSyncEvents.Field("Post", "comments", """{"first":1}""", """{"id":7}"""));

        Assert.Equal(("Post", "comments"), (field.TypeName, field.FieldName));
        Assert.Equal("""{"first":1}""", field.Payload.GetString());
        Assert.Equal("""{"id":7}""", field.Source.GetString());
        Assert.Null(field.Identity);
    }

    [Fact]
    public void Several_fields_make_an_array()
    {
        var batch = EventReader.ReadDocument<AppSyncBatchEvent>(AppSyncEvents.Batch(AppSyncEvents.Field("Post", "a"), AppSyncEvents.Field("Post", "b")));

        Assert.Equal(["a", "b"], batch.Records.Select(field => field.FieldName));
    }

    [Fact]
    public void A_call_to_authorize_has_its_token() =>
        Assert.Equal("t", EventReader.ReadDocument<AppSyncAuthorizerEvent>(AppSyncEvents.Authorization("t")).AuthorizationToken);

    [Fact]
    public void Clients_publish_and_subscribe_to_a_channel()
    {
        var published = EventReader.ReadDocument<AppSyncPublishEvent>(AppSyncEvents.Publish("/default/news", "1", "\"b\""));
        var subscribed = EventReader.ReadDocument<AppSyncSubscribeEvent>(AppSyncEvents.Subscribe("/default/news"));

        Assert.Equal(["1", "\"b\""], published.Records.Select(message => message.Payload.GetString()));
        Assert.Equal("/default/news", published.Records[0].Channel);
        Assert.Equal("default", subscribed.Namespace);
    }

    [Fact]
    public void A_field_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => AppSyncEvents.Field("Query", ""));
}
