namespace LLVMSharp.Interop;

public unsafe partial struct LLVMContextRef
{
    public readonly LLVMTypeRef VoidType => LLVM.VoidTypeInContext(this);

    public readonly LLVMTypeRef Int1Type => LLVM.Int1TypeInContext(this);

    public readonly LLVMTypeRef Int8Type => LLVM.Int8TypeInContext(this);

    public readonly LLVMTypeRef Int16Type => LLVM.Int16TypeInContext(this);

    public readonly LLVMTypeRef Int32Type => LLVM.Int32TypeInContext(this);

    public readonly LLVMTypeRef Int64Type => LLVM.Int64TypeInContext(this);

    public readonly LLVMTypeRef Int128Type => LLVM.Int128TypeInContext(this);

    public readonly LLVMTypeRef HalfType => LLVM.HalfTypeInContext(this);

    public readonly LLVMTypeRef BFloatType => LLVM.BFloatTypeInContext(this);

    public readonly LLVMTypeRef FloatType => LLVM.FloatTypeInContext(this);

    public readonly LLVMTypeRef DoubleType => LLVM.DoubleTypeInContext(this);

    public readonly LLVMTypeRef FP128Type => LLVM.FP128TypeInContext(this);

    public readonly LLVMTypeRef X86FP80Type => LLVM.X86FP80TypeInContext(this);

    public readonly LLVMTypeRef PPCFP128Type => LLVM.PPCFP128TypeInContext(this);

    public readonly LLVMTypeRef X86AMXType => LLVM.X86AMXTypeInContext(this);

    public readonly LLVMTypeRef LabelType => LLVM.LabelTypeInContext(this);

    public readonly LLVMTypeRef TokenType => LLVM.TokenTypeInContext(this);

    public readonly LLVMTypeRef MetadataType => LLVM.MetadataTypeInContext(this);

    public readonly LLVMTypeRef PointerType => GetPointerType();

    public readonly LLVMTypeRef GetPointerType(uint AddressSpace = 0) => LLVM.PointerTypeInContext(this, AddressSpace);

    public readonly LLVMTypeRef GetIntType(uint NumBits) => LLVM.IntTypeInContext(this, NumBits);

    public readonly LLVMTypeRef GetIntPtrType(LLVMTargetDataRef TD, uint AddressSpace = 0) =>
        LLVM.IntPtrTypeForASInContext(this, TD, AddressSpace);

    public readonly LLVMTypeRef GetStructType(ReadOnlySpan<LLVMTypeRef> ElementTypes, bool Packed = false)
    {
        fixed (LLVMTypeRef* elements = ElementTypes)
            return LLVM.StructTypeInContext(this, (LLVMOpaqueType**)elements, (uint)ElementTypes.Length, Packed ? 1 : 0);
    }

    public readonly LLVMTypeRef CreateNamedStruct(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.StructCreateNamed(this, name);
    }

    /// <summary>A target extension type, such as <c>target("spirv.Image", …)</c>.</summary>
    public readonly LLVMTypeRef GetTargetExtType(
        ReadOnlySpan<char> Name, ReadOnlySpan<LLVMTypeRef> TypeParams = default, ReadOnlySpan<uint> IntParams = default)
    {
        using var name = new MarshaledString(Name);
        fixed (LLVMTypeRef* types = TypeParams)
        fixed (uint* numbers = IntParams)
            return LLVM.TargetExtTypeInContext(
                this, name, (LLVMOpaqueType**)types, (uint)TypeParams.Length, numbers, (uint)IntParams.Length);
    }

    /// <summary>A named struct type of this context, or a null handle.</summary>
    public readonly LLVMTypeRef GetTypeByName(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetTypeByName2(this, name);
    }

    public readonly LLVMValueRef GetConstString(ReadOnlySpan<char> Str, bool DontNullTerminate = false)
    {
        using var text = new MarshaledString(Str);
        return LLVM.ConstStringInContext2(this, text, (nuint)text.Length, DontNullTerminate ? 1 : 0);
    }

    public readonly LLVMValueRef GetConstStruct(ReadOnlySpan<LLVMValueRef> ConstantVals, bool Packed = false)
    {
        fixed (LLVMValueRef* values = ConstantVals)
            return LLVM.ConstStructInContext(this, (LLVMOpaqueValue**)values, (uint)ConstantVals.Length, Packed ? 1 : 0);
    }
}
