using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Http;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Decides what becomes of the value that a handler returns, and whether the event's sender can do with it.</summary>
internal sealed class AnswerParser(IMethodSymbol method, INamedTypeSymbol source, EventModel @event, TriggerModel trigger, Compilation compilation, List<Finding> findings)
{
    private static readonly FindingTarget s_target = new(FindingPart.ReturnType);

    private readonly ReturnModel _result = ReturnParser.Parse(method);
    private readonly ITypeSymbol? _value = ReturnParser.ValueOf(method);

    private readonly ITypeSymbol[] _responses =
        [.. source.AllInterfaces.Where(type => type.Is(KnownNames.RespondingEvent)).Select(type => type.TypeArguments[1])];

    /// <param name="call">How often the method is called.</param>
    /// <param name="isAwsEvent">Whether it takes the event in a class of AWS's packages, whose serializer then writes the answer.</param>
    public AnswerModel Parse(CallStyle call, bool isAwsEvent)
    {
        if (isAwsEvent)
        {
            return Aws();
        }
        if (@event.Reporting is { } reporting)
        {
            return Report(reporting);
        }
        if (call == CallStyle.Window)
        {
            return Window();
        }
        if (@event.ResultType.Length > 0 && call != CallStyle.Event)
        {
            return call == CallStyle.List ? ResultList() : Result();
        }
        if (call == CallStyle.List)
        {
            if (_result is not ({ Value: ReturnValue.Nothing } or { Value: ReturnValue.BatchFailures, IsNullable: false }))
            {
                Report(RouteIds.ListReturn, method.Name, _result.Readable);
            }
            return Of(AnswerKind.Failures);
        }
        if (_result.Value == ReturnValue.BatchFailures)
        {
            Report(RouteIds.FailuresWithoutList, method.Name);
            return Of(AnswerKind.None);
        }
        return @event.Kind == EventKind.Http ? Http() : Whole(call);
    }

    private AnswerModel Http()
    {
        if (_value is not null && method.Parameters.Any(parameter => parameter.Type.Is(KnownNames.HttpResponseStream)))
        {
            Report(RouteIds.WrongAnswer, method.Name, _result.Readable, trigger.Name, "what it writes to its HttpResponseStream");
        }
        else if (_result.Value == ReturnValue.RawResponse)
        {
            Report(RouteIds.WrongAnswer, method.Name, _result.Readable, trigger.Name, "an HttpResult, such as HttpResult.Bytes");
        }
        return Of(AnswerKind.Http) with { Value = HttpReturnParser.Refine(_result, _value) };
    }

    private AnswerModel Aws()
    {
        if (_result.Value == ReturnValue.Nothing)
        {
            if (trigger.IsSynchronous)
            {
                Report(RouteIds.AnswerMissing, method.Name, trigger.Name, "the response class of AWS's package");
            }
            return Of(AnswerKind.None);
        }
        if (_result.Value == ReturnValue.HttpResult)
        {
            Report(RouteIds.HttpResultElsewhere, method.Name, trigger.Name);
        }
        else if (_result.Value == ReturnValue.BatchFailures)
        {
            Report(RouteIds.FailuresWithoutList, method.Name);
        }
        else if (_result.Value == ReturnValue.RawResponse && !trigger.IsAsynchronous)
        {
            Report(RouteIds.WrongAnswer, method.Name, _result.Readable, trigger.Name, "the response class of AWS's package");
        }
        else if (trigger.IsAsynchronous)
        {
            Report(RouteIds.ReturnDiscarded, method.Name, _result.Readable, trigger.Name);
            return Of(AnswerKind.None);
        }
        return Of(AnswerKind.Aws);
    }

    private AnswerModel Report(ReportingModel reporting)
    {
        if (_value is null)
        {
            if (source.HasAttribute(KnownNames.AnswerRequired))
            {
                Report(RouteIds.AnswerMissing, method.Name, trigger.Name, reporting.ReadableResponse);
            }
        }
        else if (!Converts(_value, source.FindInterface(KnownNames.ReportingEvent)!.TypeArguments[1]))
        {
            Report(RouteIds.WrongAnswer, method.Name, _result.Readable, trigger.Name, reporting.ReadableResponse);
        }
        return Of(AnswerKind.Report, reporting.Response);
    }

    private AnswerModel Window()
    {
        // That there is a window parameter is what makes the call one of a window.
        ITypeSymbol state = method.Parameters.Select(parameter => parameter.Type).First(WindowSources.IsWindow) is INamedTypeSymbol window
            ? ReturnParser.NonNullable(window.TypeArguments[0])
            : method.ReturnType;
        bool isResult = _value.Is(KnownNames.WindowResult);
        ITypeSymbol? returned = isResult ? ((INamedTypeSymbol)_value!).TypeArguments[0] : _value;
        if (returned is null || (isResult ? !SymbolEqualityComparer.Default.Equals(ReturnParser.NonNullable(returned), state) : !Converts(returned, state)))
        {
            Report(RouteIds.WindowReturn, method.Name, _value is null ? "nothing" : $"'{_result.Readable}'", state.Readable());
        }
        return Of(isResult ? AnswerKind.WindowResult : AnswerKind.WindowState);
    }

    private AnswerModel Whole(CallStyle call)
    {
        if (_value is not null && _responses.FirstOrDefault(response => Converts(_value, response)) is { } match)
        {
            return Of(AnswerKind.Response, ReturnParser.NonNullable(match).Qualified());
        }
        if (@event.ResultType.Length > 0)
        {
            Report(RouteIds.ResultPerRecord, method.Name, trigger.Name, ReadableResult);
            return Of(AnswerKind.None);
        }
        if (_result.Value == ReturnValue.Nothing)
        {
            return Nothing();
        }
        if (_result.Value == ReturnValue.HttpResult)
        {
            Report(RouteIds.HttpResultElsewhere, method.Name, trigger.Name);
        }
        else if (IsDiscarded)
        {
            Report(RouteIds.ReturnDiscarded, method.Name, _result.Readable, trigger.Name);
        }
        else if (_responses.Length > 0 || AnswersByItself)
        {
            Report(RouteIds.WrongAnswer, method.Name, _result.Readable, trigger.Name, ReadableResponses);
        }
        return Of(!IsDiscarded && _responses.Length == 0 && !AnswersByItself ? AnswerKind.Json : AnswerKind.None) with { IsRaw = @event.Kind == EventKind.Fallback };
    }

    private AnswerModel Nothing()
    {
        if (AnswersByItself)
        {
            return Of(AnswerKind.Default);
        }
        if (source.HasAttribute(KnownNames.AnswerRequired))
        {
            Report(RouteIds.AnswerMissing, method.Name, trigger.Name, "a value");
        }
        else if (trigger.IsSynchronous && _responses.Length > 0)
        {
            Report(RouteIds.AnswerMissing, method.Name, trigger.Name, ReadableResponses);
        }
        return Of(AnswerKind.None);
    }

    private AnswerModel Result()
    {
        CheckResult(_value, _result, ReadableResult);
        return Of(AnswerKind.Result, @event.ResultType) with { HoldsJson = HoldsJson };
    }

    private AnswerModel ResultList()
    {
        ITypeSymbol? element = _value switch
        {
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
            INamedTypeSymbol list when list.Is(KnownNames.ReadOnlyList) => list.TypeArguments[0],
            INamedTypeSymbol list => list.FindInterface(KnownNames.ReadOnlyList)?.TypeArguments[0],
            _ => null,
        };
        ReturnModel value = element is null ? _result : ReturnParser.Model(_result.Wrapper, element);
        CheckResult(element, value, $"IReadOnlyList<{ReadableResult}>");
        return new AnswerModel(AnswerKind.ResultList, @event.ResultType, value) { HoldsJson = HoldsJson };
    }

    private void CheckResult(ITypeSymbol? value, ReturnModel model, string wanted)
    {
        if (_result.Value == ReturnValue.Nothing)
        {
            Report(RouteIds.AnswerMissing, method.Name, trigger.Name, wanted);
        }
        else if (value is null || !IsResult(value, model))
        {
            Report(RouteIds.WrongAnswer, method.Name, _result.Readable, trigger.Name, wanted);
        }
    }

    private bool IsResult(ITypeSymbol value, ReturnModel model) => @event.ResultType == AnswerModel.JsonAnswer
        ? model.Value is not (ReturnValue.Stream or ReturnValue.HttpResult or ReturnValue.BatchFailures or ReturnValue.RawResponse)
        : Converts(value, source.FindInterface(KnownNames.ResultBatchEvent)!.TypeArguments[2]);

    private bool Converts(ITypeSymbol value, ITypeSymbol wanted) =>
        compilation.ClassifyCommonConversion(ReturnParser.NonNullable(value), ReturnParser.NonNullable(wanted)) is { Exists: true, IsImplicit: true };

    private bool HoldsJson => source.FindInterface(KnownNames.ResultBatchEvent)!.TypeArguments[2].FindInterface(KnownNames.JsonResult) is not null;

    private string ReadableResult => @event.ResultType == AnswerModel.JsonAnswer
        ? "a value"
        : source.FindInterface(KnownNames.ResultBatchEvent)!.TypeArguments[2].Readable();

    private bool IsDiscarded => !trigger.IsSynchronous || source.HasAttribute(KnownNames.AnswerIgnored);

    private bool AnswersByItself => source.FindInterface(KnownNames.DefaultRespondingEvent) is not null;

    private string ReadableResponses => _responses.Length == 0 ? "nothing" : string.Join(" or ", _responses.Select(response => response.Readable()));

    private AnswerModel Of(AnswerKind kind, string type = "") => new(kind, type, _result);

    private void Report(string id, params string[] arguments) => findings.Add(Finding.Of(id, s_target, arguments));
}
