using System.Collections.Frozen;
using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>How each op of the llvm dialect is emitted.</summary>
internal static partial class Instructions
{
    internal static readonly FrozenDictionary<Type, Action<FunctionEmitter, Operation>> Table = Build();

    private static FrozenDictionary<Type, Action<FunctionEmitter, Operation>> Build()
    {
        var table = new Dictionary<Type, Action<FunctionEmitter, Operation>>();
        AddArithmetic(table);
        AddCasts(table);
        AddMemory(table);
        AddControlFlow(table);
        AddAggregates(table);
        AddConstants(table);
        AddIntrinsics(table);
        return table.ToFrozenDictionary();
    }

    private static void Add<TOp>(this Dictionary<Type, Action<FunctionEmitter, Operation>> table, Action<FunctionEmitter, TOp> emit)
        where TOp : Operation =>
        table[typeof(TOp)] = (emitter, op) => emit(emitter, (TOp)op);

    /// <summary>An op with one result.</summary>
    private static void Value<TOp>(this Dictionary<Type, Action<FunctionEmitter, Operation>> table, Func<FunctionEmitter, TOp, LLVMValueRef> emit)
        where TOp : Operation =>
        table[typeof(TOp)] = (emitter, op) => emitter.Define(op.GetResult(0), emit(emitter, (TOp)op));

    private static void Binary<TOp>(this Dictionary<Type, Action<FunctionEmitter, Operation>> table, LLVMOpcode opcode)
        where TOp : Operation =>
        table.Value<TOp>((e, op) => WithFlags(e.Builder.BuildBinOp(opcode, e.Operand(op, 0), e.Operand(op, 1)), op));

    private static void Cast<TOp>(this Dictionary<Type, Action<FunctionEmitter, Operation>> table, LLVMOpcode opcode)
        where TOp : Operation =>
        table.Value<TOp>((e, op) => WithFlags(e.Builder.BuildCast(opcode, e.Operand(op, 0), e.TypeOf(op.GetResult(0), op)), op));

    /// <summary>Sets what the op promises; constants that the builder has folded to take no flags.</summary>
    private static LLVMValueRef WithFlags(LLVMValueRef value, Operation op)
    {
        if (value.IsConstant) return value;
        if (op.GetAttribute("fastmathFlags") is FastMathFlagsAttr { Value: not FastMathFlags.None } fast && value.CanUseFastMathFlags)
            value.FastMathFlags = Translate(fast.Value);
        if (op is OverflowingOp or TruncOp && op.GetAttribute<IntegerAttr>("overflowFlags") is { } overflow)
        {
            if ((overflow.Int64 & 1) != 0) value.HasNoSignedWrap = true;
            if ((overflow.Int64 & 2) != 0) value.HasNoUnsignedWrap = true;
        }
        if (op is ExactOp { IsExact: true }) value.IsExact = true;
        return value;
    }

    /// <summary>LLVM-C numbers the flags otherwise than the dialect.</summary>
    private static LLVMFastMathFlags Translate(FastMathFlags flags) =>
        (LLVMFastMathFlags)((((int)flags & 63) << 1) | ((int)flags >> 6));

    private static void AddArithmetic(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        table.Binary<AddOp>(LLVMOpcode.LLVMAdd);
        table.Binary<SubOp>(LLVMOpcode.LLVMSub);
        table.Binary<MulOp>(LLVMOpcode.LLVMMul);
        table.Binary<UDivOp>(LLVMOpcode.LLVMUDiv);
        table.Binary<SDivOp>(LLVMOpcode.LLVMSDiv);
        table.Binary<URemOp>(LLVMOpcode.LLVMURem);
        table.Binary<SRemOp>(LLVMOpcode.LLVMSRem);
        table.Binary<AndOp>(LLVMOpcode.LLVMAnd);
        table.Binary<OrOp>(LLVMOpcode.LLVMOr);
        table.Binary<XOrOp>(LLVMOpcode.LLVMXor);
        table.Binary<ShlOp>(LLVMOpcode.LLVMShl);
        table.Binary<LShrOp>(LLVMOpcode.LLVMLShr);
        table.Binary<AShrOp>(LLVMOpcode.LLVMAShr);
        table.Binary<FAddOp>(LLVMOpcode.LLVMFAdd);
        table.Binary<FSubOp>(LLVMOpcode.LLVMFSub);
        table.Binary<FMulOp>(LLVMOpcode.LLVMFMul);
        table.Binary<FDivOp>(LLVMOpcode.LLVMFDiv);
        table.Binary<FRemOp>(LLVMOpcode.LLVMFRem);
        table.Value<FNegOp>(static (e, op) => WithFlags(e.Builder.BuildFNeg(e.Operand(op, 0)), op));
        table.Value<ICmpOp>(static (e, op) => e.Builder.BuildICmp(Translate(op.Predicate), e.Operand(op, 0), e.Operand(op, 1)));
        // Both sides count as LLVM does: false is 0, true is 15.
        table.Value<FCmpOp>(static (e, op) => WithFlags(e.Builder.BuildFCmp(Translate(op.Predicate), e.Operand(op, 0), e.Operand(op, 1)), op));
        table.Value<SelectOp>(static (e, op) => WithFlags(e.Builder.BuildSelect(e.Operand(op, 0), e.Operand(op, 1), e.Operand(op, 2)), op));
        table.Value<FreezeOp>(static (e, op) => e.Builder.BuildFreeze(e.Operand(op, 0)));
    }

    private static LLVMIntPredicate Translate(ICmpPredicate predicate) => predicate switch
    {
        ICmpPredicate.Eq => LLVMIntPredicate.LLVMIntEQ,
        ICmpPredicate.Ne => LLVMIntPredicate.LLVMIntNE,
        ICmpPredicate.Slt => LLVMIntPredicate.LLVMIntSLT,
        ICmpPredicate.Sle => LLVMIntPredicate.LLVMIntSLE,
        ICmpPredicate.Sgt => LLVMIntPredicate.LLVMIntSGT,
        ICmpPredicate.Sge => LLVMIntPredicate.LLVMIntSGE,
        ICmpPredicate.Ult => LLVMIntPredicate.LLVMIntULT,
        ICmpPredicate.Ule => LLVMIntPredicate.LLVMIntULE,
        ICmpPredicate.Ugt => LLVMIntPredicate.LLVMIntUGT,
        _ => LLVMIntPredicate.LLVMIntUGE,
    };

    private static LLVMRealPredicate Translate(FCmpPredicate predicate) => predicate switch
    {
        FCmpPredicate.False => LLVMRealPredicate.LLVMRealPredicateFalse,
        FCmpPredicate.Oeq => LLVMRealPredicate.LLVMRealOEQ,
        FCmpPredicate.Ogt => LLVMRealPredicate.LLVMRealOGT,
        FCmpPredicate.Oge => LLVMRealPredicate.LLVMRealOGE,
        FCmpPredicate.Olt => LLVMRealPredicate.LLVMRealOLT,
        FCmpPredicate.Ole => LLVMRealPredicate.LLVMRealOLE,
        FCmpPredicate.One => LLVMRealPredicate.LLVMRealONE,
        FCmpPredicate.Ord => LLVMRealPredicate.LLVMRealORD,
        FCmpPredicate.Ueq => LLVMRealPredicate.LLVMRealUEQ,
        FCmpPredicate.Ugt => LLVMRealPredicate.LLVMRealUGT,
        FCmpPredicate.Uge => LLVMRealPredicate.LLVMRealUGE,
        FCmpPredicate.Ult => LLVMRealPredicate.LLVMRealULT,
        FCmpPredicate.Ule => LLVMRealPredicate.LLVMRealULE,
        FCmpPredicate.Une => LLVMRealPredicate.LLVMRealUNE,
        FCmpPredicate.Uno => LLVMRealPredicate.LLVMRealUNO,
        _ => LLVMRealPredicate.LLVMRealPredicateTrue,
    };

    private static void AddCasts(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        table.Cast<TruncOp>(LLVMOpcode.LLVMTrunc);
        table.Cast<ZExtOp>(LLVMOpcode.LLVMZExt);
        table.Cast<SExtOp>(LLVMOpcode.LLVMSExt);
        table.Cast<FPTruncOp>(LLVMOpcode.LLVMFPTrunc);
        table.Cast<FPExtOp>(LLVMOpcode.LLVMFPExt);
        table.Cast<FPToSIOp>(LLVMOpcode.LLVMFPToSI);
        table.Cast<FPToUIOp>(LLVMOpcode.LLVMFPToUI);
        table.Cast<SIToFPOp>(LLVMOpcode.LLVMSIToFP);
        table.Cast<UIToFPOp>(LLVMOpcode.LLVMUIToFP);
        table.Cast<BitcastOp>(LLVMOpcode.LLVMBitCast);
        table.Cast<PtrToIntOp>(LLVMOpcode.LLVMPtrToInt);
        table.Cast<IntToPtrOp>(LLVMOpcode.LLVMIntToPtr);
        table.Cast<AddrSpaceCastOp>(LLVMOpcode.LLVMAddrSpaceCast);
    }
}
