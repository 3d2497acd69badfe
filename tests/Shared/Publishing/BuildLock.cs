namespace Lambda.Routing.Tests.Publishing;

/// <summary>One build of the repository's release configuration at a time, over all test processes of this machine.</summary>
internal static class BuildLock
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        string file = Path.Combine(Path.GetTempPath(), "lambda-routing-build.lock");
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(s_pause, cancellation);
            }
        }
    }
}
