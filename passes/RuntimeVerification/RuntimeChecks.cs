using OpenXla.Ir.Dialects.Linalg;
using OpenXla.Ir.Passes.RuntimeVerification.Memory;
using OpenXla.Ir.Passes.RuntimeVerification.Structured;
using OpenXla.Ir.Passes.RuntimeVerification.Tensors;
using MemRef = OpenXla.Ir.Dialects.MemRef;
using Tensor = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.RuntimeVerification;

/// <summary>Which checks operations of memref, tensor and linalg get. Their dialects do not know the operations that checks are made of.</summary>
public static class RuntimeChecks
{
    private static readonly Dictionary<Type, Func<Operation, IRuntimeVerifiable>> Known = new()
    {
        [typeof(MemRef.AssumeAlignmentOp)] = static op => new AlignmentCheck((MemRef.AssumeAlignmentOp)op),
        [typeof(MemRef.AtomicRMWOp)] = static op => new AccessCheck(((MemRef.AtomicRMWOp)op).Memory, ((MemRef.AtomicRMWOp)op).Indices),
        [typeof(MemRef.CastOp)] = static op => new MemRefCastCheck((MemRef.CastOp)op),
        [typeof(MemRef.CopyOp)] = static op => new CopyCheck((MemRef.CopyOp)op),
        [typeof(MemRef.DimOp)] = static op => new DimCheck(((MemRef.DimOp)op).Source, ((MemRef.DimOp)op).Index),
        [typeof(MemRef.ExpandShapeOp)] = static op => new ExpandShapeCheck((MemRef.ExpandShapeOp)op),
        [typeof(MemRef.GenericAtomicRMWOp)] = static op => new AccessCheck(((MemRef.GenericAtomicRMWOp)op).Memory, ((MemRef.GenericAtomicRMWOp)op).Indices),
        [typeof(MemRef.LoadOp)] = static op => new AccessCheck(((MemRef.LoadOp)op).Memory, ((MemRef.LoadOp)op).Indices),
        [typeof(MemRef.StoreOp)] = static op => new AccessCheck(((MemRef.StoreOp)op).Memory, ((MemRef.StoreOp)op).Indices),
        [typeof(MemRef.SubViewOp)] = static op => new SubViewCheck((MemRef.SubViewOp)op),
        [typeof(Tensor.CastOp)] = static op => new TensorCastCheck((Tensor.CastOp)op),
        [typeof(Tensor.DimOp)] = static op => new DimCheck(((Tensor.DimOp)op).Source, ((Tensor.DimOp)op).Index),
        [typeof(Tensor.ExtractOp)] = static op => new AccessCheck(op.GetOperand(0), new OperandRange(op, 1, op.OperandCount - 1)),
        [typeof(Tensor.ExtractSliceOp)] = static op => new ExtractSliceCheck((Tensor.ExtractSliceOp)op),
        [typeof(Tensor.InsertOp)] = static op => new AccessCheck(op.GetOperand(1), new OperandRange(op, 2, op.OperandCount - 2)),
    };

    /// <summary>Makes an operation's name answer for <see cref="IRuntimeVerifiable"/>, where something is known to check and nobody else has done so.</summary>
    public static void Attach(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Info.Implements<IRuntimeVerifiable>()) return;
        if (Known.TryGetValue(op.GetType(), out var make)) op.Info.Attach(make);
        else if (op is IStructured) op.Info.Attach<IRuntimeVerifiable>(static structured => new StructuredCheck(structured));
    }
}
