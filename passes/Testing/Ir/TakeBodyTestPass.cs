using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Gives the first of two functions the body of the second, whose own is empty then.</summary>
[Pass("test-take-body")]
public sealed partial class TakeBodyTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TakeBodyPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        var functions = op.Body.OperationsOf<IFunction>().ToArray();
        if (functions is not [var first, var second])
        {
            context.ErrorAt(op, "Expected only two functions in test");
            return;
        }
        foreach (var block in first.Body.Blocks)
            foreach (var inner in block.Operations) inner.DropAllReferences();
        while (first.Body.LastBlock is { } last) last.Erase();
        first.Body.TakeBody(second.Body);
    }
}
