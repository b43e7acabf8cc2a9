using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>Owns types, constants and metadata; modules of one context may be linked, and one thread at a time may use it.</summary>
public unsafe partial struct LLVMContextRef : IDisposable
{
    public static LLVMContextRef Global => LLVM.GetGlobalContext();

    public readonly bool DiscardValueNames
    {
        get => LLVM.ContextShouldDiscardValueNames(this) != 0;
        set => LLVM.ContextSetDiscardValueNames(this, value ? 1 : 0);
    }

    public static LLVMContextRef Create() => LLVM.ContextCreate();

    public readonly LLVMBuilderRef CreateBuilder() => LLVM.CreateBuilderInContext(this);

    public readonly LLVMModuleRef CreateModuleWithName(ReadOnlySpan<char> ModuleID)
    {
        using var id = new MarshaledString(ModuleID);
        return LLVM.ModuleCreateWithNameInContext(id, this);
    }

    public readonly LLVMBasicBlockRef CreateBasicBlock(ReadOnlySpan<char> Name = default) => LLVMBasicBlockRef.CreateInContext(this, Name);

    public readonly LLVMBasicBlockRef AppendBasicBlock(LLVMValueRef Fn, ReadOnlySpan<char> Name = default) =>
        LLVMBasicBlockRef.AppendInContext(this, Fn, Name);

    public readonly LLVMBasicBlockRef InsertBasicBlock(LLVMBasicBlockRef BB, ReadOnlySpan<char> Name = default) =>
        LLVMBasicBlockRef.InsertInContext(this, BB, Name);

    public readonly LLVMAttributeRef CreateEnumAttribute(uint KindId, ulong Val) => LLVM.CreateEnumAttribute(this, KindId, Val);

    /// <summary>An attribute by its name in the IR, such as <c>noalias</c> or <c>align</c>.</summary>
    public readonly LLVMAttributeRef CreateEnumAttribute(ReadOnlySpan<char> Name, ulong Val = 0) =>
        CreateEnumAttribute(LLVMAttributeRef.KindForName(Name), Val);

    public readonly LLVMAttributeRef CreateTypeAttribute(uint KindId, LLVMTypeRef Type) => LLVM.CreateTypeAttribute(this, KindId, Type);

    public readonly LLVMAttributeRef CreateStringAttribute(ReadOnlySpan<char> Key, ReadOnlySpan<char> Value = default)
    {
        using var key = new MarshaledString(Key);
        using var value = new MarshaledString(Value);
        return LLVM.CreateStringAttribute(this, key, (uint)key.Length, value, (uint)value.Length);
    }

    public readonly uint GetMDKindID(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetMDKindIDInContext(this, name, (uint)name.Length);
    }

    public readonly uint GetSyncScopeID(ReadOnlySpan<char> Name)
    {
        using var name = new MarshaledString(Name);
        return LLVM.GetSyncScopeID(this, name, (nuint)name.Length);
    }

    public readonly LLVMValueRef GetMDString(ReadOnlySpan<char> Str) => CreateMDString(Str).AsValue(this);

    public readonly LLVMValueRef GetMDNode(params ReadOnlySpan<LLVMValueRef> Vals)
    {
        var nodes = new LLVMMetadataRef[Vals.Length];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Vals[i].AsMetadata();
        return CreateMDNode(nodes).AsValue(this);
    }

    public readonly LLVMMetadataRef CreateMDString(ReadOnlySpan<char> Str)
    {
        using var text = new MarshaledString(Str);
        return LLVM.MDStringInContext2(this, text, (nuint)text.Length);
    }

    public readonly LLVMMetadataRef CreateMDNode(params ReadOnlySpan<LLVMMetadataRef> MDs)
    {
        fixed (LLVMMetadataRef* nodes = MDs)
            return LLVM.MDNodeInContext2(this, (LLVMOpaqueMetadata**)nodes, (nuint)MDs.Length);
    }

    public readonly LLVMMetadataRef CreateDebugLocation(uint Line, uint Column, LLVMMetadataRef Scope, LLVMMetadataRef InlinedAt = default) =>
        LLVM.DIBuilderCreateDebugLocation(this, Line, Column, Scope, InlinedAt);

    /// <summary>Reads textual IR or bitcode. The buffer belongs to LLVM afterwards.</summary>
    /// <exception cref="ExternalException">The IR is wrong; the message holds line, column and the offending line.</exception>
    public readonly LLVMModuleRef ParseIR(LLVMMemoryBufferRef MemBuf) =>
        TryParseIR(MemBuf, out var module, out var message) ? module : throw new ExternalException(message);

    /// <inheritdoc cref="ParseIR(LLVMMemoryBufferRef)"/>
    public readonly LLVMModuleRef ParseIR(ReadOnlySpan<char> Text) => ParseIR(LLVMMemoryBufferRef.CreateCopy(Text, "<ir>"));

    /// <inheritdoc cref="ParseIR(LLVMMemoryBufferRef)"/>
    public readonly bool TryParseIR(LLVMMemoryBufferRef MemBuf, out LLVMModuleRef OutModule, out string OutMessage)
    {
        LLVMOpaqueModule* module = null;
        sbyte* message = null;
        var failed = LLVM.ParseIRInContext(this, MemBuf, &module, &message) != 0;
        OutModule = module;
        OutMessage = LlvmText.TakeMessage(message);
        return !failed;
    }

    /// <summary>Reads bitcode. The buffer stays the caller's.</summary>
    /// <exception cref="ExternalException">The bitcode is broken.</exception>
    public readonly LLVMModuleRef ParseBitcode(LLVMMemoryBufferRef MemBuf)
    {
        LLVMOpaqueModule* module = null;
        sbyte* message = null;
        // The newer LLVMParseBitcodeInContext2 ends the process where no diagnostic handler is set.
        if (LLVM.ParseBitcodeInContext(this, MemBuf, &module, &message) != 0)
            throw new ExternalException(LlvmText.TakeMessage(message));
        return module;
    }

    /// <summary>Collects LLVM's messages about this context until the result is disposed.</summary>
    public readonly LLVMDiagnosticScope CollectDiagnostics() => new(this);

    public readonly void SetDiagnosticHandler(delegate* unmanaged[Cdecl]<LLVMOpaqueDiagnosticInfo*, void*, void> Handler, void* Context) =>
        LLVM.ContextSetDiagnosticHandler(this, Handler, Context);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.ContextDispose(this);
        Handle = IntPtr.Zero;
    }
}
