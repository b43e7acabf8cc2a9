namespace LLVMSharp.Interop;

public unsafe partial struct LLVMAttributeRef
{
    public readonly bool IsEnum => LLVM.IsEnumAttribute(this) != 0;

    public readonly bool IsString => LLVM.IsStringAttribute(this) != 0;

    public readonly bool IsType => LLVM.IsTypeAttribute(this) != 0;

    public readonly uint Kind => LLVM.GetEnumAttributeKind(this);

    public readonly ulong Value => LLVM.GetEnumAttributeValue(this);

    public readonly LLVMTypeRef TypeAttributeValue => LLVM.GetTypeAttributeValue(this);

    public readonly string StringKind
    {
        get
        {
            uint length;
            return LlvmText.AsString(LLVM.GetStringAttributeKind(this, &length), length);
        }
    }

    public readonly string StringValue
    {
        get
        {
            uint length;
            return LlvmText.AsString(LLVM.GetStringAttributeValue(this, &length), length);
        }
    }

    /// <summary>The number of an attribute by its name in the IR.</summary>
    /// <exception cref="ArgumentException">This LLVM knows no such attribute.</exception>
    public static uint KindForName(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        var kind = LLVM.GetEnumAttributeKindForName(name, (nuint)name.Length);
        return kind != 0 ? kind : throw new ArgumentException($"LLVM {LlvmLibrary.Version} has no attribute '{Name}'.", nameof(Name));
    }
}
