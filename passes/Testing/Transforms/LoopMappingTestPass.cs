using OpenXla.Ir.Affine;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Affine;
using OpenXla.Ir.Traits;
using ForOp = OpenXla.Ir.Dialects.Scf.ForOp;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Spreads the iterations of outer loops over processors, which <c>new_processor_id_and_range</c> numbers and counts.</summary>
[Pass("test-mapping-to-processing-elements")]
public sealed partial class LoopMappingTestPass : Pass<Operation>
{
    private static readonly AffineMap Product = new(0, 2, [AffineExpr.Symbol(0) * AffineExpr.Symbol(1)]);
    private static readonly AffineMap Sum = new(0, 2, [AffineExpr.Symbol(0) + AffineExpr.Symbol(1)]);

    public override string DisplayName => "(anonymous namespace)::TestLoopMappingPass";

    protected override IReadOnlyList<string> DependentDialects => ["affine"];

    public override bool CanRunOn(OperationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return info.Implements<IAffineScope>();
    }

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var processors = new List<(Value Id, Value Count)>();
        op.Walk(inner =>
        {
            if (inner is { Name: "new_processor_id_and_range", ResultCount: >= 2 }) processors.Add((inner.GetResult(0), inner.GetResult(1)));
        });
        if (processors.Count == 0) return;
        op.Walk(inner =>
        {
            if (inner is not ForOp loop || loop.Ancestor<ForOp>() is not null) return;
            if (loop.Step.Type is IndexType && processors.TrueForAll(static p => p.Id.Type is IndexType && p.Count.Type is IndexType)) Map(loop, processors);
            else context.Error(loop, "can't be mapped: it does not count by indices");
        });
    }

    /// <summary><c>for %i = %lb to %ub step %s ⇒ for %i = %id * %s + %lb to %ub step %count * %s</c></summary>
    private static void Map(ForOp loop, List<(Value Id, Value Count)> processors)
    {
        var builder = OpBuilder.BeforeOp(loop);
        var index = processors[0].Id;
        foreach (var (id, count) in processors.Skip(1)) index = Apply(Sum, Apply(Product, index, count), id);
        loop.LowerBound = Apply(Sum, Apply(Product, index, loop.Step), loop.LowerBound);
        var step = loop.Step;
        foreach (var (_, count) in processors) step = Apply(Product, count, step);
        loop.Step = step;

        Value Apply(AffineMap map, Value left, Value right) => ApplyOp.Create(builder, [left, right], new AffineMapAttr(map)).Result;
    }
}
