using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.RuntimeVerification.Memory;

/// <summary>The sizes that are known of the dimensions that one becomes divide its size.</summary>
internal sealed class ExpandShapeCheck(ExpandShapeOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        var check = new CheckBuilder(builder, describe);
        var shape = op.Result.Type.Shape;
        for (int i = 0; i < op.Reassociation.Elements.Count; i++)
        {
            var size = check.Dim(op.Src, i);
            long known = 1;
            foreach (var dimension in ((ArrayAttr)op.Reassociation.Elements[i]).Elements)
                if (!shape.IsDynamic((int)((IntegerAttr)dimension).Int64)) known *= shape[(int)((IntegerAttr)dimension).Int64];
            Value rest = RemSIOp.Create(builder, size, check.Index(known)).Result;
            check.AssertEqual(rest, check.Index(0), "static result dims in reassoc group do not divide src dim evenly");
        }
    }
}
