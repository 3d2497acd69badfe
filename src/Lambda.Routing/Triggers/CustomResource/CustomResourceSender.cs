using System.Net;

namespace Lambda.Routing;

/// <summary>Delivers answers to AWS CloudFormation over HTTPS, in a few attempts.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-responses.html">response objects</see>: a pre-signed URL of Amazon S3.</remarks>
public sealed class CustomResourceSender : ICustomResourceSender, IDisposable
{
    private const int Attempts = 4;
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(100);

    // One attempt must not use up the time of all.
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    // Most functions never see a custom resource, or see one in a thousand invocations.
    private readonly Lazy<HttpClient> _client;

    private readonly bool _ownsClient;

    /// <summary>Sends through a client of its own, which the first answer creates.</summary>
    public CustomResourceSender()
    {
        _client = new Lazy<HttpClient>(static () => new HttpClient { Timeout = s_timeout });
        _ownsClient = true;
    }

    /// <summary>Sends through a given client.</summary>
    /// <param name="client">The client; its timeout is that of one attempt.</param>
    public CustomResourceSender(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = new Lazy<HttpClient>(client);
    }

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">Every attempt failed, or the answer was refused.</exception>
    public async ValueTask SendAsync(Uri responseUrl, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        TimeSpan pause = s_firstPause;
        for (int attempt = 1; ; attempt++)
        {
            (string problem, bool isLasting) = await TrySendAsync(responseUrl, answer, cancellationToken).ConfigureAwait(false);
            if (problem.Length == 0)
            {
                return;
            }
            if (isLasting || attempt == Attempts || cancellationToken.IsCancellationRequested)
            {
                throw new HttpRequestException($"AWS CloudFormation's answer could not be delivered ({attempt} attempts; {problem}).");
            }
            await Task.Delay(pause, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause *= 3;
        }
    }

    /// <summary>Releases the client, if it is the sender's own.</summary>
    public void Dispose()
    {
        if (_ownsClient && _client.IsValueCreated)
        {
            _client.Value.Dispose();
        }
    }

    /// <summary>One attempt; an empty problem for success. Exceptions are named, not passed on: they may hold the URL.</summary>
    private async Task<(string Problem, bool IsLasting)> TrySendAsync(Uri responseUrl, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, responseUrl) { Content = new ReadOnlyMemoryContent(answer) };
        try
        {
            using HttpResponseMessage response = await _client.Value.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? ("", false)
                : ($"status {(int)response.StatusCode}", response.StatusCode is < HttpStatusCode.InternalServerError
                    and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests));
        }
        catch (HttpRequestException exception)
        {
            return (exception.HttpRequestError.ToString(), false);
        }
        catch (OperationCanceledException)
        {
            return (cancellationToken.IsCancellationRequested ? "the deadline came" : "no response in time", false);
        }
    }
}
