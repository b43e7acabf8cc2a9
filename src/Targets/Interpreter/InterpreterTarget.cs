using OpenXla.Ir.Builtin;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Targets.Interpreter;

/// <summary>Runs programs as they are, op by op. Always there; the measure of what the compiled targets must compute.</summary>
public sealed class InterpreterTarget : ITarget
{
    public string Name => "interpreter";

    public string Description => "the managed reference interpreter, which needs nothing installed";

    public IReadOnlyCollection<string> Capabilities => ["dynamic-shapes", "all-element-types"];

    public IExecutable Compile(ModuleOp module, TargetOptions options) => new InterpreterExecutable(module);
}
