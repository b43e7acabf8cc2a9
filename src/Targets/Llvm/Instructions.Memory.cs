using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <content>Memory, aggregates, constants.</content>
internal static partial class Instructions
{
    private static void AddMemory(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        table.Value<LoadOp>(static (e, op) =>
        {
            var load = e.Builder.BuildLoad2(e.TypeOf(op.Res, op), e.ValueOf(op.Addr));
            if (op.Invariant) load.SetMetadata(e.Module.Types.Context.GetMDKindID("invariant.load"), e.Module.Types.Context.GetMDNode());
            SetAccess(e, load, op, op.Alignment, op.Volatile, op.Nontemporal, op.Ordering);
            return load;
        });
        table.Add<StoreOp>(static (e, op) =>
            SetAccess(e, e.Builder.BuildStore(e.ValueOf(op.Value), e.ValueOf(op.Addr)), op, op.Alignment, op.Volatile, op.Nontemporal, op.Ordering));
        table.Value<AllocaOp>(static (e, op) =>
        {
            var memory = e.Builder.BuildArrayAlloca(e.Module.Types.Emit(op.ElementType.Value, op), e.ValueOf(op.ArraySize));
            if (op.Alignment is { } alignment) memory.Alignment = (uint)alignment.Int64;
            return memory;
        });
        table.Value<GetElementPtrOp>(static (e, op) =>
        {
            var indices = new LLVMValueRef[op.RawConstantIndices.Count];
            int next = 0;
            for (int i = 0; i < indices.Length; i++)
                indices[i] = op.RawConstantIndices[i] == GetElementPtrOp.DynamicIndex
                    ? e.ValueOf(op.DynamicIndices[next++])
                    : LLVMValueRef.CreateConstInt(e.Module.Types.Context.Int32Type, unchecked((ulong)op.RawConstantIndices[i]), SignExtend: true);
            return e.Builder.BuildGEPWithNoWrapFlags(e.Module.Types.Emit(op.ElementType.Value, op), e.ValueOf(op.Base), indices, default, (LLVMGEPNoWrapFlags)op.Flags);
        });
    }

    private static void SetAccess(FunctionEmitter e, LLVMValueRef access, Operation op, IntegerAttr? alignment, bool isVolatile, bool nontemporal, AtomicOrdering ordering)
    {
        if (alignment is not null) access.Alignment = (uint)alignment.Int64;
        if (isVolatile) access.Volatile = true;
        if (ordering != AtomicOrdering.NotAtomic)
        {
            if (alignment is null) throw EmissionException.At(op, "is atomic, but has no alignment");
            access.Ordering = (LLVMAtomicOrdering)ordering;
        }
        if (!nontemporal) return;
        var context = e.Module.Types.Context;
        access.SetMetadata(context.GetMDKindID("nontemporal"), context.GetMDNode(LLVMValueRef.CreateConstInt(context.Int32Type, 1)));
    }

    private static void AddAggregates(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        table.Value<ExtractValueOp>(static (e, op) =>
        {
            var value = e.ValueOf(op.Container);
            foreach (long index in op.Position) value = e.Builder.BuildExtractValue(value, (uint)index);
            return value;
        });
        table.Value<InsertValueOp>(static (e, op) => Insert(e, e.ValueOf(op.Container), e.ValueOf(op.Value), op.Position.Span));
        table.Value<ExtractElementOp>(static (e, op) => e.Builder.BuildExtractElement(e.ValueOf(op.Vector), e.ValueOf(op.Position)));
        table.Value<InsertElementOp>(static (e, op) => e.Builder.BuildInsertElement(e.ValueOf(op.Vector), e.ValueOf(op.Value), e.ValueOf(op.Position)));
        table.Value<ShuffleVectorOp>(static (e, op) =>
        {
            var integer = e.Module.Types.Context.Int32Type;
            var mask = new LLVMValueRef[op.Mask.Count];
            for (int i = 0; i < mask.Length; i++) mask[i] = op.Mask[i] < 0 ? integer.Poison : LLVMValueRef.CreateConstInt(integer, (ulong)op.Mask[i]);
            return e.Builder.BuildShuffleVector(e.ValueOf(op.V1), e.ValueOf(op.V2), LLVMValueRef.CreateConstVector(mask));
        });
    }

    /// <summary>LLVM-C inserts on one level only; inner aggregates are taken out and put back.</summary>
    private static LLVMValueRef Insert(FunctionEmitter e, LLVMValueRef container, LLVMValueRef value, ReadOnlySpan<long> position)
    {
        uint index = (uint)position[0];
        if (position.Length > 1) value = Insert(e, e.Builder.BuildExtractValue(container, index), value, position[1..]);
        return e.Builder.BuildInsertValue(container, value, index);
    }

    private static void AddConstants(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        table.Value<ConstantOp>(static (e, op) => e.Module.Constants.Emit(op.Value, op.Res.Type, op));
        table.Value<UndefOp>(static (e, op) => e.TypeOf(op.Res, op).Undef);
        table.Value<PoisonOp>(static (e, op) => e.TypeOf(op.Res, op).Poison);
        table.Value<ZeroOp>(static (e, op) => LLVMValueRef.CreateConstNull(e.TypeOf(op.Res, op)));
        table.Value<AddressOfOp>(static (e, op) => e.Module.Symbol(op.GlobalName.Leaf, op));
    }
}
