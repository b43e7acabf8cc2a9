using System.Globalization;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Copies what each operation of linalg is computed from into a function.</summary>
[Pass("slice-analysis-test")]
public sealed partial class SliceAnalysisTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::SliceAnalysisTestPass";

    /// <summary>Whether slices end at block arguments.</summary>
    [Option] public bool OmitBlockArguments { get; init; } = true;

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        int number = 0;
        foreach (var function in op.Body.OperationsOf<FuncOp>())
        {
            var structured = new List<Operation>();
            function.Walk(inner =>
            {
                if (inner is IStructured) structured.Add(inner);
            });
            foreach (var inner in structured) CopySlice(inner, function, number++);
        }
    }

    /// <summary>A function that computes what the operation reads: <c>linalg.generic ins(%0) ⇒ func @f__backward_slice__0 { %0 = … }</c>, before the one with the operation.</summary>
    private void CopySlice(Operation op, FuncOp function, int number)
    {
        var builder = OpBuilder.BeforeOp(function);
        builder.Location = op.Location;
        var copy = FuncOp.Create(builder, string.Create(CultureInfo.InvariantCulture, $"{function.SymbolName}__backward_slice__{number}"), function.Type);
        var mapping = new IrMapping();
        for (int i = 0; i < function.Body.Entry.ArgumentCount; i++) mapping.Map(function.Body.Entry.GetArgument(i), copy.Body.Entry.GetArgument(i));
        foreach (var sliced in Slices.Backward(op, omitBlockArguments: OmitBlockArguments)) copy.Body.Entry.InsertBefore(sliced.Clone(mapping), null);
        var inside = OpBuilder.AtEnd(copy.Body.Entry);
        inside.Location = op.Location;
        inside.Insert<ReturnOp>(inside.NewState<ReturnOp>());
    }
}
