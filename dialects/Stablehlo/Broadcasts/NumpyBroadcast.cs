namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Broadcasts among tensors of known or bounded sizes, as numpy has them: the last dimensions meet, absent ones and those of size 1 repeat.</summary>
public static class NumpyBroadcast
{
    /// <summary>The dimensions that all tensors repeat to; null, and why, where they do not meet, or one is no tensor of known or bounded sizes.</summary>
    public static BroadcastDimension[]? Join(ReadOnlySpan<Value> tensors, out string? reason)
    {
        reason = tensors.IsEmpty ? "requires at least one operand to broadcast" : null;
        if (tensors.IsEmpty) return null;
        BroadcastDimension[] joined = [];
        foreach (var tensor in tensors)
        {
            if ((reason = WhyNot(tensor.Type)) is not null) return null;
            var (longer, shorter) = (joined, BroadcastDimension.Of(tensor));
            if (longer.Length < shorter.Length) (longer, shorter) = (shorter, longer);
            var result = longer.ToArray();
            for (int i = longer.Length - shorter.Length, j = 0; j < shorter.Length; i++, j++)
            {
                // What was there first stays, as far as it says the same.
                var (first, second) = longer == joined ? (longer[i], shorter[j]) : (shorter[j], longer[i]);
                if (Join(first, second, ref reason) is not { } dimension) return null;
                result[i] = dimension;
            }
            joined = result;
        }
        return joined;
    }

    private static string? WhyNot(IrType type) => type switch
    {
        TensorType tensor => BroadcastDimension.AreKnown(tensor) ? null : $"the sizes of {type} are neither known nor bounded",
        _ => "expected ranked tensor type for broadcast inputs",
    };

    private static BroadcastDimension? Join(BroadcastDimension left, BroadcastDimension right, ref string? reason)
    {
        if (left.Size == 1) return right;
        if (right.Size == 1) return left;
        if (left.Size != right.Size) reason = $"incompatible shapes for broadcasting {left.Size} and {right.Size}";
        else if (left.IsBounded != right.IsBounded) reason = "cannot mix bounded and static dimensions in broadcast";
        else return left;
        return null;
    }

    /// <summary><c>%x : tensor&lt;f32>, ? up to 4 ⇒ set_dimension_size (broadcast_in_dim %x : tensor&lt;4xf32>), (get_dimension_size %y), dim = 0</c></summary>
    /// <param name="builder">Where.</param>
    /// <param name="tensor">What repeats.</param>
    /// <param name="dimensions">To which dimensions.</param>
    /// <param name="places">What of these the tensor's dimensions are; the last ones if not given.</param>
    public static Value Repeat(OpBuilder builder, Value tensor, BroadcastDimension[] dimensions, ReadOnlySpan<long> places)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(dimensions);
        var type = (TensorType)tensor.Type;
        var target = BroadcastDimension.TypeOf(dimensions, type.ElementType);
        if (type.HasStaticShape ? type.Shape == target.Shape : type.Equals(target)) return tensor;
        // Everything is as large as it may become at first, but for what the tensor itself brings.
        var padded = Array.ConvertAll(dimensions, static d => new BroadcastDimension(d.Size));
        for (int i = 0; i < places.Length; i++)
            if (type.Shape.IsDynamic(i)) padded[places[i]] = dimensions[places[i]];
        Value result = BroadcastInDimOp.Create(builder, BroadcastDimension.TypeOf(padded, type.ElementType), tensor, EquatableArray.Create(places)).Result;
        for (int i = 0; i < dimensions.Length; i++)
        {
            if (!dimensions[i].IsBounded || padded[i].IsBounded) continue;
            Value size = GetDimensionSizeOp.Create(builder, dimensions[i].Tensor, dimensions[i].Index).Result;
            result = SetDimensionSizeOp.Create(builder, result, size, i).Result;
        }
        return result;
    }

    /// <summary>The same to the last dimensions.</summary>
    public static Value Repeat(OpBuilder builder, Value tensor, BroadcastDimension[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        return Repeat(builder, tensor, dimensions, LastPlaces(((TensorType)tensor.Type).Rank, dimensions.Length));
    }

    /// <summary>The places of the dimensions of a tensor of lower rank.</summary>
    public static long[] LastPlaces(int rank, int targetRank)
    {
        var places = new long[rank];
        for (int i = 0; i < rank; i++) places[i] = targetRank - rank + i;
        return places;
    }
}
