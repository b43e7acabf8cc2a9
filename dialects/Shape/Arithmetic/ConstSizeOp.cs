namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A size that is known: <c>shape.const_size 10</c>.</summary>
[Op("shape.const_size", Syntax = "$value attr-dict")]
public sealed partial class ConstSizeOp : Operation, IPure, IConstantLike, INamesResults
{
    [Attr<IndexAttr>] public partial IntegerAttr Value { get; set; }
    [Result<SizeType>] public partial Value Result { get; }

    IrAttribute IConstantLike.ConstantValue => Value;

    /// <summary><c>%c10</c>.</summary>
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, $"c{Value.Value}");
    }
}
