using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.Formulas;

/// <summary>One number in the shape of a tensor.</summary>
internal static class ShapedNumber
{
    /// <summary>Why there is no such tensor; null where there is one.</summary>
    public static string? WhyNot(TensorType type) => type.HasStaticShape && !type.Shape.HasElementCount ? $"{type} has more elements than can be counted" : null;

    /// <summary>
    /// <c>tensor&lt;2xf32> ⇒ constant dense&lt;1.0></c>; <c>tensor&lt;?xf32> ⇒ dynamic_broadcast_in_dim (constant dense&lt;1.0> : tensor&lt;f32>), (shape.shape_of %like)</c>,
    /// or a broadcast to the bounds that is cut to size.
    /// </summary>
    /// <param name="builder">Where.</param>
    /// <param name="type">The type of the result.</param>
    /// <param name="number">Each element.</param>
    /// <param name="like">A tensor of the same shape, whatever its elements are.</param>
    public static Value Create(OpBuilder builder, TensorType type, IrAttribute number, Value like)
    {
        if (type.HasStaticShape) return ConstantOp.Create(builder, DenseElementsAttr.Splat(type, number)).Output;
        Value scalar = ConstantOp.Create(builder, DenseElementsAttr.Splat(new TensorType([], type.ElementType), number)).Output;
        if (like.Type is TensorType known && BroadcastDimension.AreKnown(known) && known.WithElementType(type.ElementType).Equals(type))
            return NumpyBroadcast.Repeat(builder, scalar, BroadcastDimension.Of(like));
        return DynamicBroadcastInDimOp.Create(builder, type, scalar, ShapeOfOp.Create(builder, like).Result, default).Result;
    }
}
