namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A dimension to broadcast to: its size, or a bound of it and the tensor that has the size at run time.</summary>
public readonly record struct BroadcastDimension(long Size, Value Tensor = default, int Index = 0)
{
    public bool IsBounded => !Tensor.IsNull;

    /// <summary>True for a type that says of each dimension how large it is, or how large at most.</summary>
    public static bool AreKnown(TensorType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var bounds = BoundsAttr.Of(type);
        for (int i = 0; i < type.Rank; i++)
            if (type.Shape.IsDynamic(i) && (i >= bounds.Count || bounds[i] == Shape.Dynamic)) return false;
        return true;
    }

    /// <summary>The dimensions of a tensor whose type <see cref="AreKnown"/>.</summary>
    public static BroadcastDimension[] Of(Value tensor)
    {
        var type = (TensorType)tensor.Type;
        var bounds = BoundsAttr.Of(type);
        var dimensions = new BroadcastDimension[type.Rank];
        for (int i = 0; i < dimensions.Length; i++) dimensions[i] = type.Shape.IsDynamic(i) ? new(bounds[i], tensor, i) : new(type.Shape[i]);
        return dimensions;
    }

    /// <summary>Dimensions of known size.</summary>
    public static BroadcastDimension[] Of(Shape shape) => [.. shape.Select(static size => new BroadcastDimension(size))];

    public static TensorType TypeOf(BroadcastDimension[] dimensions, IrType element)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        var shape = Shape.Create(Array.ConvertAll(dimensions, static d => d.IsBounded ? Shape.Dynamic : d.Size));
        var bounds = Array.ConvertAll(dimensions, static d => d.IsBounded ? d.Size : Shape.Dynamic);
        return new TensorType(shape, element, shape.IsStatic ? null : new BoundsAttr([.. bounds]));
    }
}
