namespace OpenXla.Ir.Dialects.Vector;

/// <summary>An operation that moves a vector between registers and a tensor or memref.</summary>
public interface ITransfer : IMaskable
{
    /// <summary>The tensor or memref.</summary>
    Value Base { get; }

    OperandRange Indices { get; }

    Value<VectorType>? Mask { get; }

    /// <summary>Which dimensions of the base the dimensions of the vector are; a constant 0 for a broadcast.</summary>
    AffineMapAttr PermutationMap { get; }

    /// <summary>Per dimension of the vector, whether all accesses are known to be in bounds.</summary>
    ArrayAttr InBounds { get; }

    /// <summary>The type of the vector that is read or written.</summary>
    VectorType TransferredType { get; }

    VectorType? IMaskable.ExpectedMaskType => TransferTypes.MaskOf(TransferredType, PermutationMap.Map);
}
