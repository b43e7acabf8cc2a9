using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>A function, global, argument, constant or instruction. Asking what it is not (say, a case of an add) is undefined.</summary>
public unsafe partial struct LLVMValueRef
{
    public readonly string Name
    {
        get
        {
            nuint length;
            return LlvmText.AsString(LLVM.GetValueName2(this, &length), length);
        }

        set
        {
            using var name = new MarshaledString(value);
            LLVM.SetValueName2(this, name, (nuint)name.Length);
        }
    }

    public readonly LLVMValueKind Kind => LLVM.GetValueKind(this);

    public readonly LLVMTypeRef TypeOf => LLVM.TypeOf(this);

    public readonly LLVMContextRef Context => LLVM.GetTypeContext(LLVM.TypeOf(this));

    public readonly bool IsConstant => LLVM.IsConstant(this) != 0;

    /// <summary>Whether this is the zero of its type (for a missing value ask for <c>Handle == 0</c>).</summary>
    public readonly bool IsNull => Handle != IntPtr.Zero && LLVM.IsNull(this) != 0;

    public readonly bool IsUndef => LLVM.IsUndef(this) != 0;

    public readonly bool IsPoison => LLVM.IsPoison(this) != 0;

    public readonly bool IsBasicBlock => LLVM.ValueIsBasicBlock(this) != 0;

    public readonly int OperandCount => LLVM.GetNumOperands(this);

    public readonly LLVMUseRef FirstUse => LLVM.GetFirstUse(this);

    /// <summary>The uses of this value; replace none of them while one walks.</summary>
    public readonly IEnumerable<LLVMUseRef> Uses
    {
        get
        {
            for (var use = FirstUse; use.Handle != IntPtr.Zero; use = use.NextUse)
                yield return use;
        }
    }

    public readonly LLVMValueRef GetOperand(uint Index) => LLVM.GetOperand(this, Index);

    public readonly LLVMUseRef GetOperandUse(uint Index) => LLVM.GetOperandUse(this, Index);

    public readonly void SetOperand(uint Index, LLVMValueRef Val) => LLVM.SetOperand(this, Index, Val);

    public readonly LLVMValueRef[] GetOperands()
    {
        var operands = new LLVMValueRef[OperandCount];
        for (var i = 0; i < operands.Length; i++)
            operands[i] = GetOperand((uint)i);
        return operands;
    }

    public readonly void ReplaceAllUsesWith(LLVMValueRef NewVal) => LLVM.ReplaceAllUsesWith(this, NewVal);

    public readonly LLVMBasicBlockRef AsBasicBlock() => LLVM.ValueAsBasicBlock(this);

    public readonly LLVMMetadataRef AsMetadata() => LLVM.ValueAsMetadata(this);

    public readonly string GetMDString(out uint Len)
    {
        uint length;
        var text = LLVM.GetMDString(this, &length);
        Len = length;
        return LlvmText.AsString(text, length);
    }

    public readonly uint MDNodeOperandsCount => LLVM.GetMDNodeNumOperands(this);

    public readonly LLVMValueRef[] GetMDNodeOperands()
    {
        var operands = new LLVMValueRef[MDNodeOperandsCount];
        fixed (LLVMValueRef* destination = operands)
            LLVM.GetMDNodeOperands(this, (LLVMOpaqueValue**)destination);
        return operands;
    }

    public readonly void Dump() => LLVM.DumpValue(this);

    public readonly string PrintToString() => LlvmText.TakeMessage(LLVM.PrintValueToString(this));

    public override readonly string ToString() => Handle == IntPtr.Zero ? "" : PrintToString();
}
