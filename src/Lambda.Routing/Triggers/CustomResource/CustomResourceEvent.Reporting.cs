using System.Buffers;
using System.Runtime.ExceptionServices;
using Lambda.Routing.CustomResource;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing;

public sealed partial record CustomResourceEvent
    : IReportingEvent<CustomResourceEvent, CustomResourceResult, ICustomResourceSender>, IDefaultReporter<ICustomResourceSender>
{
    /// <inheritdoc/>
    static ICustomResourceSender IDefaultReporter<ICustomResourceSender>.CreateReporter() => new CustomResourceSender();

    /// <inheritdoc/>
    /// <remarks>What was never created needs no deletion.</remarks>
    static bool IReportingEvent<CustomResourceEvent, CustomResourceResult, ICustomResourceSender>.NeedsCall(CustomResourceEvent @event)
    {
        var request = CustomResourceRequest.Of(@event);
        if (request.WantsCall)
        {
            request.RequireAddress();
        }
        return !request.IsDeletionOfNothing;
    }

    /// <inheritdoc/>
    static ValueTask IReportingEvent<CustomResourceEvent, CustomResourceResult, ICustomResourceSender>.ReportAsync(
        CustomResourceEvent @event, CustomResourceResult? response, ICustomResourceSender reporter, Invocation invocation, CancellationToken cancellationToken)
    {
        var request = CustomResourceRequest.Of(@event);
        if (!request.WantsCall)
        {
            invocation.Response.Write(CustomResourceAnswer.Returned(request.IdOf(response), response).Span);
            return default;
        }
        ReadOnlyMemory<byte> answer = CustomResourceAnswer.Of(request, response, out string? problem);
        if (problem is not null)
        {
            invocation.Log?.Error(problem, null);
        }
        return reporter.SendAsync(request.RequireAddress(), answer, cancellationToken);
    }

    /// <inheritdoc/>
    static ValueTask IReportingEvent<CustomResourceEvent, CustomResourceResult, ICustomResourceSender>.ReportFailureAsync(
        ReadOnlyMemory<byte> json, Exception failure, ICustomResourceSender reporter, Invocation invocation, CancellationToken cancellationToken)
    {
        var request = CustomResourceRequest.Of(json.Span);
        if (!request.WantsCall)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
        Uri address = request.RequireAddress();
        string reason = CustomResourceAnswer.ReasonOf(failure, invocation.Context);
        return reporter.SendAsync(address, CustomResourceAnswer.Failed(request, request.IdOfFailure, reason), cancellationToken);
    }
}
