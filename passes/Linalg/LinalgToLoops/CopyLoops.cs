using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Linalg.LinalgToLoops;

/// <summary><c>memref.copy of views ⇒ scf.for … { load; store }</c>; contiguous memory stays a copy, which becomes one memcpy.</summary>
internal static class CopyLoops
{
    internal static void Lower(CopyOp op)
    {
        if (op.Source.Type is not MemRefType source || op.Target.Type is not MemRefType target) return;
        if (source.Layout is null && target.Layout is null) return;
        var builder = OpBuilder.BeforeOp(op);
        Build(builder, op, source, []);
        op.Erase();
    }

    private static void Build(OpBuilder builder, CopyOp op, MemRefType type, Value[] indices)
    {
        if (indices.Length == type.Rank)
        {
            StoreOp.Create(builder, LoadOp.Create(builder, op.Source, indices).GetResult(0), op.Target, indices);
            return;
        }
        var (zero, one) = (Index(builder, 0), Index(builder, 1));
        long extent = type.Shape[indices.Length];
        var upper = extent != Shape.Dynamic ? Index(builder, extent) : DimOp.Create(builder, op.Source, Index(builder, indices.Length)).GetResult(0);
        ForOp.Create(builder, zero, upper, one, [], (index, _) =>
        {
            Build(builder, op, type, [.. indices, index]);
            return [];
        });
    }

    private static Value Index(OpBuilder builder, long value) => ConstantOp.Create(builder, IntegerAttr.Index(value)).GetResult(0);
}
