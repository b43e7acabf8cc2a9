namespace LLVMSharp.Interop;

public unsafe partial struct LLVMBasicBlockRef
{
    public readonly string Name => LlvmText.AsString(LLVM.GetBasicBlockName(this));

    public readonly LLVMValueRef Parent => LLVM.GetBasicBlockParent(this);

    /// <summary>The last instruction, if it ends the block; else a null handle.</summary>
    public readonly LLVMValueRef Terminator => LLVM.GetBasicBlockTerminator(this);

    public readonly LLVMValueRef FirstInstruction => LLVM.GetFirstInstruction(this);

    public readonly LLVMValueRef LastInstruction => LLVM.GetLastInstruction(this);

    public readonly LLVMBasicBlockRef Next => LLVM.GetNextBasicBlock(this);

    public readonly LLVMBasicBlockRef Previous => LLVM.GetPreviousBasicBlock(this);

    /// <summary>The instructions in order. The current one may be erased while one walks.</summary>
    public readonly IEnumerable<LLVMValueRef> Instructions
    {
        get
        {
            for (var instruction = FirstInstruction; instruction.Handle != IntPtr.Zero;)
            {
                var next = instruction.NextInstruction;
                yield return instruction;
                instruction = next;
            }
        }
    }

    public static LLVMBasicBlockRef CreateInContext(LLVMContextRef C, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        return LLVM.CreateBasicBlockInContext(C, name);
    }

    public static LLVMBasicBlockRef AppendInContext(LLVMContextRef C, LLVMValueRef Fn, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        return LLVM.AppendBasicBlockInContext(C, Fn, name);
    }

    public static LLVMBasicBlockRef InsertInContext(LLVMContextRef C, LLVMBasicBlockRef BB, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        return LLVM.InsertBasicBlockInContext(C, BB, name);
    }

    /// <summary>A new block before this one.</summary>
    public readonly LLVMBasicBlockRef InsertBasicBlock(ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        return LLVM.InsertBasicBlock(this, name);
    }

    public readonly LLVMValueRef AsValue() => LLVM.BasicBlockAsValue(this);

    public readonly void MoveBefore(LLVMBasicBlockRef MovePos) => LLVM.MoveBasicBlockBefore(this, MovePos);

    public readonly void MoveAfter(LLVMBasicBlockRef MovePos) => LLVM.MoveBasicBlockAfter(this, MovePos);

    public readonly void RemoveFromParent() => LLVM.RemoveBasicBlockFromParent(this);

    public readonly void Delete() => LLVM.DeleteBasicBlock(this);

    public readonly void Dump() => LLVM.DumpValue(LLVM.BasicBlockAsValue(this));

    public readonly string PrintToString() => LlvmText.TakeMessage(LLVM.PrintValueToString(LLVM.BasicBlockAsValue(this)));

    public override readonly string ToString() => Handle == IntPtr.Zero ? "" : PrintToString();
}
