namespace LLVMSharp.Interop;

/// <summary>A type. Equal types of one context have the same handle, but for named structs.</summary>
public unsafe partial struct LLVMTypeRef
{
    public static LLVMTypeRef Void => LLVM.VoidType();

    public static LLVMTypeRef Int1 => LLVM.Int1Type();

    public static LLVMTypeRef Int8 => LLVM.Int8Type();

    public static LLVMTypeRef Int16 => LLVM.Int16Type();

    public static LLVMTypeRef Int32 => LLVM.Int32Type();

    public static LLVMTypeRef Int64 => LLVM.Int64Type();

    public static LLVMTypeRef Half => LLVM.HalfType();

    public static LLVMTypeRef BFloat => LLVM.BFloatType();

    public static LLVMTypeRef Float => LLVM.FloatType();

    public static LLVMTypeRef Double => LLVM.DoubleType();

    public static LLVMTypeRef FP128 => LLVM.FP128Type();

    public static LLVMTypeRef X86FP80 => LLVM.X86FP80Type();

    public static LLVMTypeRef PPCFP128 => LLVM.PPCFP128Type();

    public static LLVMTypeRef X86AMX => LLVM.X86AMXType();

    public static LLVMTypeRef Label => LLVM.LabelType();

    public readonly LLVMTypeKind Kind => LLVM.GetTypeKind(this);

    public readonly LLVMContextRef Context => LLVM.GetTypeContext(this);

    public readonly bool IsSized => LLVM.TypeIsSized(this) != 0;

    public readonly uint IntWidth => LLVM.GetIntTypeWidth(this);

    public readonly uint ArrayLength => LLVM.GetArrayLength(this);

    public readonly ulong ArrayLength2 => LLVM.GetArrayLength2(this);

    public readonly uint VectorSize => LLVM.GetVectorSize(this);

    public readonly uint PointerAddressSpace => LLVM.GetPointerAddressSpace(this);

    /// <summary>Element of an array or vector. Pointers are opaque and have none.</summary>
    public readonly LLVMTypeRef ElementType => Kind switch
    {
        LLVMTypeKind.LLVMArrayTypeKind or LLVMTypeKind.LLVMVectorTypeKind or LLVMTypeKind.LLVMScalableVectorTypeKind => LLVM.GetElementType(this),
        _ => default,
    };

    public readonly LLVMTypeRef ReturnType => LLVM.GetReturnType(this);

    public readonly bool IsFunctionVarArg => LLVM.IsFunctionVarArg(this) != 0;

    public readonly uint ParamTypesCount => LLVM.CountParamTypes(this);

    public readonly LLVMTypeRef[] ParamTypes => GetParamTypes();

    public readonly string StructName => LlvmText.AsString(LLVM.GetStructName(this));

    public readonly bool IsPackedStruct => LLVM.IsPackedStruct(this) != 0;

    public readonly bool IsOpaqueStruct => LLVM.IsOpaqueStruct(this) != 0;

    public readonly bool IsLiteralStruct => LLVM.IsLiteralStruct(this) != 0;

    public readonly uint StructElementTypesCount => LLVM.CountStructElementTypes(this);

    public readonly LLVMTypeRef[] StructElementTypes => GetStructElementTypes();

    public readonly uint SubtypesCount => LLVM.GetNumContainedTypes(this);

    public readonly LLVMValueRef SizeOf => LLVM.SizeOf(this);

    public readonly LLVMValueRef AlignOf => LLVM.AlignOf(this);

    public readonly LLVMValueRef Undef => LLVM.GetUndef(this);

    public readonly LLVMValueRef Poison => LLVM.GetPoison(this);

    public static LLVMTypeRef CreateInt(uint NumBits) => LLVM.IntType(NumBits);

    public static LLVMTypeRef CreateFunction(LLVMTypeRef ReturnType, ReadOnlySpan<LLVMTypeRef> ParamTypes, bool IsVarArg = false)
    {
        fixed (LLVMTypeRef* types = ParamTypes)
            return LLVM.FunctionType(ReturnType, (LLVMOpaqueType**)types, (uint)ParamTypes.Length, IsVarArg ? 1 : 0);
    }

    public static LLVMTypeRef CreateStruct(ReadOnlySpan<LLVMTypeRef> ElementTypes, bool Packed = false)
    {
        fixed (LLVMTypeRef* types = ElementTypes)
            return LLVM.StructType((LLVMOpaqueType**)types, (uint)ElementTypes.Length, Packed ? 1 : 0);
    }

    public static LLVMTypeRef CreateArray(LLVMTypeRef ElementType, uint ElementCount) => LLVM.ArrayType2(ElementType, ElementCount);

    public static LLVMTypeRef CreateArray2(LLVMTypeRef ElementType, ulong ElementCount) => LLVM.ArrayType2(ElementType, ElementCount);

    public static LLVMTypeRef CreateVector(LLVMTypeRef ElementType, uint ElementCount) => LLVM.VectorType(ElementType, ElementCount);

    public static LLVMTypeRef CreateScalableVector(LLVMTypeRef ElementType, uint ElementCount) =>
        LLVM.ScalableVectorType(ElementType, ElementCount);

    public static LLVMTypeRef CreatePointer(LLVMTypeRef ElementType, uint AddressSpace) => LLVM.PointerType(ElementType, AddressSpace);

    public readonly LLVMTypeRef[] GetParamTypes()
    {
        var types = new LLVMTypeRef[ParamTypesCount];
        fixed (LLVMTypeRef* destination = types)
            LLVM.GetParamTypes(this, (LLVMOpaqueType**)destination);
        return types;
    }

    public readonly LLVMTypeRef[] GetStructElementTypes()
    {
        var types = new LLVMTypeRef[StructElementTypesCount];
        fixed (LLVMTypeRef* destination = types)
            LLVM.GetStructElementTypes(this, (LLVMOpaqueType**)destination);
        return types;
    }

    public readonly LLVMTypeRef StructGetTypeAtIndex(uint Index) => LLVM.StructGetTypeAtIndex(this, Index);

    public readonly LLVMTypeRef[] GetSubtypes()
    {
        var types = new LLVMTypeRef[SubtypesCount];
        fixed (LLVMTypeRef* destination = types)
            LLVM.GetSubtypes(this, (LLVMOpaqueType**)destination);
        return types;
    }

    public readonly void StructSetBody(ReadOnlySpan<LLVMTypeRef> ElementTypes, bool Packed = false)
    {
        fixed (LLVMTypeRef* types = ElementTypes)
            LLVM.StructSetBody(this, (LLVMOpaqueType**)types, (uint)ElementTypes.Length, Packed ? 1 : 0);
    }

    public readonly void Dump() => LLVM.DumpType(this);

    public readonly string PrintToString() => LlvmText.TakeMessage(LLVM.PrintTypeToString(this));

    public override readonly string ToString() => Handle == IntPtr.Zero ? "" : PrintToString();
}
