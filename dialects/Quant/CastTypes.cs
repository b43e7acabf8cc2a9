namespace OpenXla.Ir.Dialects.Quant;

/// <summary>What the casts check of their types.</summary>
internal static class CastTypes
{
    /// <summary>The element type of a tensor; another type itself.</summary>
    internal static IrType ElementOf(IrType type) => type switch
    {
        TensorType tensor => tensor.ElementType,
        UnrankedTensorType unranked => unranked.ElementType,
        _ => type,
    };

    internal static bool HaveSameShape(Operation op, Verifier verifier)
    {
        var (input, result) = (op.GetOperand(0).Type, op.GetResult(0).Type);
        bool isSame = input switch
        {
            TensorType tensor => result is TensorType other && tensor.Shape == other.Shape,
            UnrankedTensorType => result is UnrankedTensorType,
            _ => result is not (TensorType or UnrankedTensorType),
        };
        if (!isSame) verifier.Error(op, "failed to verify that input and result are both scalars or both tensors with matching shape");
        return isSame;
    }

    /// <summary>Checks a cast between quantized numbers and those they stand for.</summary>
    internal static void VerifyExpressed(Operation op, Verifier verifier, QuantizedType quantized, IrType number)
    {
        if (!HaveSameShape(op, verifier)) return;
        if (!Equals(quantized.ExpressedType, number)) verifier.ErrorAt(op, "expressed type in quantized type expected to match float type");
        else VerifyScales(op, verifier, quantized);
    }

    /// <summary>Checks that the scales fit the shape.</summary>
    internal static void VerifyScales(Operation op, Verifier verifier, QuantizedType quantized)
    {
        var container = op.GetOperand(0).Type;
        var reason = quantized switch
        {
            UniformQuantizedPerAxisType axis => Invalid(axis, container),
            UniformQuantizedSubChannelType blocks => Invalid(blocks, container),
            _ => null,
        };
        if (reason is not null) verifier.ErrorAt(op, reason);
    }

    private static string? Invalid(UniformQuantizedPerAxisType type, IrType container)
    {
        if (container is UnrankedTensorType) return null;
        if (container is not TensorType tensor) return "scalar types may not use per-axis quantization";
        if (type.Axis >= tensor.Rank) return "quantized dimension must be less than tensor rank";
        return tensor.Shape[type.Axis] is var size && (size == Shape.Dynamic || size == type.Scales.Count) ? null : "quantized dimension size does not match number of scales";
    }

    private static string? Invalid(UniformQuantizedSubChannelType type, IrType container)
    {
        if (container is UnrankedTensorType) return "tensor containing the sub-channel quantized type must be ranked";
        if (container is not TensorType tensor) return "scalar types may not use sub-channel quantization";
        var expected = new long[tensor.Rank];
        Array.Fill(expected, 1);
        foreach (var (axis, size) in type.Blocks)
        {
            if (axis >= tensor.Rank) return $"quantized dimension {axis} must be less than tensor rank {tensor.Rank}";
            long extent = tensor.Shape[axis];
            if (extent != Shape.Dynamic && extent % size != 0) return $"tensor dimension size {extent} at axis {axis} must be divisible by the corresponding block size {size}";
            expected[axis] = extent == Shape.Dynamic ? Shape.Dynamic : extent / size;
        }
        foreach (long extent in tensor.Shape)
            if (extent == 0) return "tensor dimension size of zero is not allowed with sub-channel quantization";
        if (type.ScaleShape.Rank != tensor.Rank) return $"Rank of scales {type.ScaleShape.Rank} must match the rank of the tensor {tensor.Rank}";
        for (int i = 0; i < expected.Length; i++)
            if (expected[i] != Shape.Dynamic && expected[i] != type.ScaleShape[i])
                return $"dimension size {expected[i]} of scales tensor at axis {i} should match (tensor dimension at axis / block sizes at axis) = {expected[i]}";
        return null;
    }
}
