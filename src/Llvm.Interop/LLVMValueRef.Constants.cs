namespace LLVMSharp.Interop;

public unsafe partial struct LLVMValueRef
{
    public readonly ulong ConstIntZExt => LLVM.ConstIntGetZExtValue(this);

    public readonly long ConstIntSExt => LLVM.ConstIntGetSExtValue(this);

    public readonly LLVMOpcode ConstOpcode => LLVM.GetConstOpcode(this);

    public static LLVMValueRef CreateConstInt(LLVMTypeRef IntTy, ulong N, bool SignExtend = false) =>
        LLVM.ConstInt(IntTy, N, SignExtend ? 1 : 0);

    public static LLVMValueRef CreateConstIntOfArbitraryPrecision(LLVMTypeRef IntTy, ReadOnlySpan<ulong> Words)
    {
        fixed (ulong* words = Words)
            return LLVM.ConstIntOfArbitraryPrecision(IntTy, (uint)Words.Length, words);
    }

    public static LLVMValueRef CreateConstIntOfString(LLVMTypeRef IntTy, ReadOnlySpan<char> Text, byte Radix)
    {
        using var text = new MarshaledString(Text);
        return LLVM.ConstIntOfString(IntTy, text, Radix);
    }

    public static LLVMValueRef CreateConstReal(LLVMTypeRef RealTy, double N) => LLVM.ConstReal(RealTy, N);

    public static LLVMValueRef CreateConstRealOfString(LLVMTypeRef RealTy, ReadOnlySpan<char> Text)
    {
        using var text = new MarshaledString(Text);
        return LLVM.ConstRealOfString(RealTy, text);
    }

    public static LLVMValueRef CreateConstNull(LLVMTypeRef Ty) => LLVM.ConstNull(Ty);

    public static LLVMValueRef CreateConstAllOnes(LLVMTypeRef Ty) => LLVM.ConstAllOnes(Ty);

    public static LLVMValueRef CreateConstPointerNull(LLVMTypeRef Ty) => LLVM.ConstPointerNull(Ty);

    public static LLVMValueRef CreateConstArray(LLVMTypeRef ElementTy, ReadOnlySpan<LLVMValueRef> ConstantVals)
    {
        fixed (LLVMValueRef* values = ConstantVals)
            return LLVM.ConstArray2(ElementTy, (LLVMOpaqueValue**)values, (ulong)ConstantVals.Length);
    }

    /// <summary>An array of integers or floats from its bytes, without one value per element. Since LLVM 21.</summary>
    public static LLVMValueRef CreateConstDataArray(LLVMTypeRef ElementTy, ReadOnlySpan<byte> Data)
    {
        fixed (byte* data = Data)
            return LLVM.ConstDataArray(ElementTy, (sbyte*)data, (nuint)Data.Length);
    }

    public static LLVMValueRef CreateConstVector(ReadOnlySpan<LLVMValueRef> ScalarConstantVars)
    {
        fixed (LLVMValueRef* values = ScalarConstantVars)
            return LLVM.ConstVector((LLVMOpaqueValue**)values, (uint)ScalarConstantVars.Length);
    }

    public static LLVMValueRef CreateConstStruct(ReadOnlySpan<LLVMValueRef> ConstantVals, bool Packed = false)
    {
        fixed (LLVMValueRef* values = ConstantVals)
            return LLVM.ConstStruct((LLVMOpaqueValue**)values, (uint)ConstantVals.Length, Packed ? 1 : 0);
    }

    public static LLVMValueRef CreateConstNamedStruct(LLVMTypeRef StructTy, ReadOnlySpan<LLVMValueRef> ConstantVals)
    {
        fixed (LLVMValueRef* values = ConstantVals)
            return LLVM.ConstNamedStruct(StructTy, (LLVMOpaqueValue**)values, (uint)ConstantVals.Length);
    }

    public static LLVMValueRef CreateConstGEP2(LLVMTypeRef Ty, LLVMValueRef ConstantVal, ReadOnlySpan<LLVMValueRef> ConstantIndices)
    {
        fixed (LLVMValueRef* indices = ConstantIndices)
            return LLVM.ConstGEP2(Ty, ConstantVal, (LLVMOpaqueValue**)indices, (uint)ConstantIndices.Length);
    }

    public static LLVMValueRef CreateConstInBoundsGEP2(LLVMTypeRef Ty, LLVMValueRef ConstantVal, ReadOnlySpan<LLVMValueRef> ConstantIndices)
    {
        fixed (LLVMValueRef* indices = ConstantIndices)
            return LLVM.ConstInBoundsGEP2(Ty, ConstantVal, (LLVMOpaqueValue**)indices, (uint)ConstantIndices.Length);
    }

    public static LLVMValueRef CreateConstNeg(LLVMValueRef ConstantVal) => LLVM.ConstNeg(ConstantVal);

    public static LLVMValueRef CreateConstNot(LLVMValueRef ConstantVal) => LLVM.ConstNot(ConstantVal);

    public static LLVMValueRef CreateConstAdd(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant) => LLVM.ConstAdd(LHSConstant, RHSConstant);

    public static LLVMValueRef CreateConstSub(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant) => LLVM.ConstSub(LHSConstant, RHSConstant);

    public static LLVMValueRef CreateConstXor(LLVMValueRef LHSConstant, LLVMValueRef RHSConstant) => LLVM.ConstXor(LHSConstant, RHSConstant);

    public static LLVMValueRef CreateConstTrunc(LLVMValueRef ConstantVal, LLVMTypeRef ToType) => LLVM.ConstTrunc(ConstantVal, ToType);

    public static LLVMValueRef CreateConstBitCast(LLVMValueRef ConstantVal, LLVMTypeRef ToType) => LLVM.ConstBitCast(ConstantVal, ToType);

    public static LLVMValueRef CreateConstPtrToInt(LLVMValueRef ConstantVal, LLVMTypeRef ToType) => LLVM.ConstPtrToInt(ConstantVal, ToType);

    public static LLVMValueRef CreateConstIntToPtr(LLVMValueRef ConstantVal, LLVMTypeRef ToType) => LLVM.ConstIntToPtr(ConstantVal, ToType);

    public static LLVMValueRef CreateConstAddrSpaceCast(LLVMValueRef ConstantVal, LLVMTypeRef ToType) =>
        LLVM.ConstAddrSpaceCast(ConstantVal, ToType);

    public static LLVMValueRef CreateInlineAsm(
        LLVMTypeRef Ty, ReadOnlySpan<char> AsmString, ReadOnlySpan<char> Constraints, bool HasSideEffects, bool IsAlignStack,
        LLVMInlineAsmDialect Dialect = LLVMInlineAsmDialect.LLVMInlineAsmDialectATT, bool CanThrow = false)
    {
        using var text = new MarshaledString(AsmString);
        using var constraints = new MarshaledString(Constraints);
        return LLVM.GetInlineAsm(
            Ty, text, (nuint)text.Length, constraints, (nuint)constraints.Length,
            HasSideEffects ? 1 : 0, IsAlignStack ? 1 : 0, Dialect, CanThrow ? 1 : 0);
    }

    public readonly double GetConstRealDouble(out bool losesInfo)
    {
        int loses;
        var value = LLVM.ConstRealGetDouble(this, &loses);
        losesInfo = loses != 0;
        return value;
    }

    public readonly LLVMValueRef GetAggregateElement(uint Idx) => LLVM.GetAggregateElement(this, Idx);
}
