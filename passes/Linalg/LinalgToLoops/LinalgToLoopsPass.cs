using OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Linalg.LinalgToLoops;

/// <summary>Turns structured operations on memory into loops over elements.</summary>
[Pass("convert-linalg-to-loops")]
public sealed partial class LinalgToLoopsPass : Pass<Operation>
{
    public override string DisplayName => "ConvertLinalgToLoopsPass";

    /// <summary>Whether loops may change places so that the innermost one walks through memory in order.</summary>
    [Option] public bool Interchange { get; init; } = true;

    protected override IReadOnlyList<string> DependentDialects => ["arith", "memref", "scf"];

    protected override void Run(Operation op, PassContext context)
    {
        foreach (var structured in op.Descendants<IStructured>().Cast<Operation>().ToList())
        {
            if (structured.ResultCount > 0)
            {
                context.Error(structured, "is on tensors; loops need memory").WithHint("run bufferize first");
                return;
            }
            new LoopNestBuilder(structured, Interchange).Build();
        }
        foreach (var copy in op.Descendants<Dialects.MemRef.CopyOp>().ToList()) CopyLoops.Lower(copy);
    }
}
