namespace Lambda.Routing.Generators.Models.Http;

/// <summary>What a CORS attribute says.</summary>
/// <param name="Origins">The origins, perhaps with placeholders.</param>
/// <param name="AllowHeaders">The request headers, joined with commas.</param>
/// <param name="ExposeHeaders">The response headers, joined with commas.</param>
/// <param name="AllowCredentials">Whether credentials are sent along.</param>
/// <param name="MaxAgeSeconds">How long a preflight's answer holds; 0 for unsaid.</param>
internal sealed record CorsModel(EquatableArray<string> Origins, string AllowHeaders, string ExposeHeaders, bool AllowCredentials, int MaxAgeSeconds);
