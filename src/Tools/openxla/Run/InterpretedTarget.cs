using OpenXla.Ir.Builtin;
using OpenXla.Ir.Passes.Pipelines;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Targets.Interpreter;

namespace OpenXla.Ir.Tool.Run;

/// <summary>The interpreter, after the passes that write what it does not know in what it knows.</summary>
internal sealed class InterpretedTarget : ITarget
{
    private readonly InterpreterTarget _interpreter = new();

    public string Name => _interpreter.Name;

    public string Description => _interpreter.Description;

    public IReadOnlyCollection<string> Capabilities => _interpreter.Capabilities;

    public IExecutable? Compile(ModuleOp module, TargetOptions options)
    {
        var passes = new PassManager(module.Context);
        InterpreterPipeline.Build(passes);
        return passes.Run(module) ? _interpreter.Compile(module, options) : null;
    }
}
