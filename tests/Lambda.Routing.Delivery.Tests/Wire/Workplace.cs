using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;

namespace Lambda.Routing.Delivery.Tests.Wire;

/// <summary>The functions in every mode, started when they are first wanted, and all that is needed to play plans with them.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly Journal _journal = new();
    private readonly Dictionary<(Mode Mode, Shape Shape, bool GivesUp), InProcessSandbox> _sandboxes = [];

    public Run Play(Plan plan, SourceKind kind)
    {
        plan = kind.Adapt(plan);
        return Run.Of(plan, kind, _journal, SandboxOf(plan.Mode, plan.Shape!.Value, plan.GivesUp));
    }

    public void Dispose()
    {
        foreach (InProcessSandbox sandbox in _sandboxes.Values)
        {
            sandbox.Dispose();
        }
    }

    private InProcessSandbox SandboxOf(Mode mode, Shape shape, bool givesUp)
    {
        if (!_sandboxes.TryGetValue((mode, shape, givesUp), out InProcessSandbox? sandbox))
        {
            sandbox = _sandboxes[(mode, shape, givesUp)] = new InProcessSandbox(_journal, () => FunctionVariants.Start(mode, shape, _journal, givesUp));
        }
        return sandbox;
    }
}
