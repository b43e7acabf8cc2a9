using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Actions;

/// <summary>Writes a line for each rewrite that fired, in order: <c>[canonicalize] MulByOne on 'arith.muli' at a.mlir:3:8</c>.</summary>
public sealed class RewriteLog(TextWriter output) : ActionHandler
{
    private readonly Stack<string> _passes = new();

    public override bool ShouldRun(IrAction action)
    {
        if (action is PassExecutionAction pass) _passes.Push(pass.Pass.Name);
        return true;
    }

    public override void Finished(IrAction action)
    {
        if (action is PassExecutionAction) _passes.Pop();
        if (action is RewriteAction { HasSucceeded: true } rewrite)
            output.WriteLine($"[{(_passes.TryPeek(out var pass) ? pass : "")}] {rewrite} at {DiagnosticText.Place(rewrite.Location)}");
    }
}
