namespace OpenXla.Ir.Dialects.Shape;

/// <summary>An assumption that is known to hold, or not to: <c>shape.const_witness true</c>.</summary>
[Op("shape.const_witness", Syntax = "$passing attr-dict")]
public sealed partial class ConstWitnessOp : Operation, IPure, IConstantLike
{
    [Attr<BoolAttr>] public partial IntegerAttr Passing { get; set; }
    [Result<WitnessType>] public partial Value Result { get; }

    IrAttribute IConstantLike.ConstantValue => Passing;
}
