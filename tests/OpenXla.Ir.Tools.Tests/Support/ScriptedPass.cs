using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Does what a test says.</summary>
public sealed class ScriptedPass(Action<Operation, PassContext> run, params string[] dialects) : Pass<Operation>
{
    public override string Name => "scripted";

    protected override IReadOnlyList<string> DependentDialects => dialects;

    protected override void Run(Operation op, PassContext context) => run(op, context);
}
