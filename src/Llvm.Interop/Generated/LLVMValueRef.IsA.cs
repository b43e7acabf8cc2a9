// Generated from the declarations of LLVM 22.1 llvm-c.
namespace LLVMSharp.Interop;

public unsafe partial struct LLVMValueRef
{
    public readonly LLVMValueRef IsAArgument => Handle == IntPtr.Zero ? default : LLVM.IsAArgument(this);

    public readonly LLVMValueRef IsABasicBlock => Handle == IntPtr.Zero ? default : LLVM.IsABasicBlock(this);

    public readonly LLVMValueRef IsAInlineAsm => Handle == IntPtr.Zero ? default : LLVM.IsAInlineAsm(this);

    public readonly LLVMValueRef IsAUser => Handle == IntPtr.Zero ? default : LLVM.IsAUser(this);

    public readonly LLVMValueRef IsAConstant => Handle == IntPtr.Zero ? default : LLVM.IsAConstant(this);

    public readonly LLVMValueRef IsABlockAddress => Handle == IntPtr.Zero ? default : LLVM.IsABlockAddress(this);

    public readonly LLVMValueRef IsAConstantAggregateZero => Handle == IntPtr.Zero ? default : LLVM.IsAConstantAggregateZero(this);

    public readonly LLVMValueRef IsAConstantArray => Handle == IntPtr.Zero ? default : LLVM.IsAConstantArray(this);

    public readonly LLVMValueRef IsAConstantDataSequential => Handle == IntPtr.Zero ? default : LLVM.IsAConstantDataSequential(this);

    public readonly LLVMValueRef IsAConstantDataArray => Handle == IntPtr.Zero ? default : LLVM.IsAConstantDataArray(this);

    public readonly LLVMValueRef IsAConstantDataVector => Handle == IntPtr.Zero ? default : LLVM.IsAConstantDataVector(this);

    public readonly LLVMValueRef IsAConstantExpr => Handle == IntPtr.Zero ? default : LLVM.IsAConstantExpr(this);

    public readonly LLVMValueRef IsAConstantFP => Handle == IntPtr.Zero ? default : LLVM.IsAConstantFP(this);

    public readonly LLVMValueRef IsAConstantInt => Handle == IntPtr.Zero ? default : LLVM.IsAConstantInt(this);

    public readonly LLVMValueRef IsAConstantPointerNull => Handle == IntPtr.Zero ? default : LLVM.IsAConstantPointerNull(this);

    public readonly LLVMValueRef IsAConstantStruct => Handle == IntPtr.Zero ? default : LLVM.IsAConstantStruct(this);

    public readonly LLVMValueRef IsAConstantTokenNone => Handle == IntPtr.Zero ? default : LLVM.IsAConstantTokenNone(this);

    public readonly LLVMValueRef IsAConstantVector => Handle == IntPtr.Zero ? default : LLVM.IsAConstantVector(this);

    public readonly LLVMValueRef IsAConstantPtrAuth => Handle == IntPtr.Zero ? default : LLVM.IsAConstantPtrAuth(this);

    public readonly LLVMValueRef IsAGlobalValue => Handle == IntPtr.Zero ? default : LLVM.IsAGlobalValue(this);

    public readonly LLVMValueRef IsAGlobalAlias => Handle == IntPtr.Zero ? default : LLVM.IsAGlobalAlias(this);

    public readonly LLVMValueRef IsAGlobalObject => Handle == IntPtr.Zero ? default : LLVM.IsAGlobalObject(this);

    public readonly LLVMValueRef IsAFunction => Handle == IntPtr.Zero ? default : LLVM.IsAFunction(this);

    public readonly LLVMValueRef IsAGlobalVariable => Handle == IntPtr.Zero ? default : LLVM.IsAGlobalVariable(this);

    public readonly LLVMValueRef IsAGlobalIFunc => Handle == IntPtr.Zero ? default : LLVM.IsAGlobalIFunc(this);

    public readonly LLVMValueRef IsAUndefValue => Handle == IntPtr.Zero ? default : LLVM.IsAUndefValue(this);

    public readonly LLVMValueRef IsAPoisonValue => Handle == IntPtr.Zero ? default : LLVM.IsAPoisonValue(this);

    public readonly LLVMValueRef IsAInstruction => Handle == IntPtr.Zero ? default : LLVM.IsAInstruction(this);

    public readonly LLVMValueRef IsAUnaryOperator => Handle == IntPtr.Zero ? default : LLVM.IsAUnaryOperator(this);

    public readonly LLVMValueRef IsABinaryOperator => Handle == IntPtr.Zero ? default : LLVM.IsABinaryOperator(this);

    public readonly LLVMValueRef IsACallInst => Handle == IntPtr.Zero ? default : LLVM.IsACallInst(this);

    public readonly LLVMValueRef IsAIntrinsicInst => Handle == IntPtr.Zero ? default : LLVM.IsAIntrinsicInst(this);

    public readonly LLVMValueRef IsADbgInfoIntrinsic => Handle == IntPtr.Zero ? default : LLVM.IsADbgInfoIntrinsic(this);

    public readonly LLVMValueRef IsADbgVariableIntrinsic => Handle == IntPtr.Zero ? default : LLVM.IsADbgVariableIntrinsic(this);

    public readonly LLVMValueRef IsADbgDeclareInst => Handle == IntPtr.Zero ? default : LLVM.IsADbgDeclareInst(this);

    public readonly LLVMValueRef IsADbgLabelInst => Handle == IntPtr.Zero ? default : LLVM.IsADbgLabelInst(this);

    public readonly LLVMValueRef IsAMemIntrinsic => Handle == IntPtr.Zero ? default : LLVM.IsAMemIntrinsic(this);

    public readonly LLVMValueRef IsAMemCpyInst => Handle == IntPtr.Zero ? default : LLVM.IsAMemCpyInst(this);

    public readonly LLVMValueRef IsAMemMoveInst => Handle == IntPtr.Zero ? default : LLVM.IsAMemMoveInst(this);

    public readonly LLVMValueRef IsAMemSetInst => Handle == IntPtr.Zero ? default : LLVM.IsAMemSetInst(this);

    public readonly LLVMValueRef IsACmpInst => Handle == IntPtr.Zero ? default : LLVM.IsACmpInst(this);

    public readonly LLVMValueRef IsAFCmpInst => Handle == IntPtr.Zero ? default : LLVM.IsAFCmpInst(this);

    public readonly LLVMValueRef IsAICmpInst => Handle == IntPtr.Zero ? default : LLVM.IsAICmpInst(this);

    public readonly LLVMValueRef IsAExtractElementInst => Handle == IntPtr.Zero ? default : LLVM.IsAExtractElementInst(this);

    public readonly LLVMValueRef IsAGetElementPtrInst => Handle == IntPtr.Zero ? default : LLVM.IsAGetElementPtrInst(this);

    public readonly LLVMValueRef IsAInsertElementInst => Handle == IntPtr.Zero ? default : LLVM.IsAInsertElementInst(this);

    public readonly LLVMValueRef IsAInsertValueInst => Handle == IntPtr.Zero ? default : LLVM.IsAInsertValueInst(this);

    public readonly LLVMValueRef IsALandingPadInst => Handle == IntPtr.Zero ? default : LLVM.IsALandingPadInst(this);

    public readonly LLVMValueRef IsAPHINode => Handle == IntPtr.Zero ? default : LLVM.IsAPHINode(this);

    public readonly LLVMValueRef IsASelectInst => Handle == IntPtr.Zero ? default : LLVM.IsASelectInst(this);

    public readonly LLVMValueRef IsAShuffleVectorInst => Handle == IntPtr.Zero ? default : LLVM.IsAShuffleVectorInst(this);

    public readonly LLVMValueRef IsAStoreInst => Handle == IntPtr.Zero ? default : LLVM.IsAStoreInst(this);

    public readonly LLVMValueRef IsABranchInst => Handle == IntPtr.Zero ? default : LLVM.IsABranchInst(this);

    public readonly LLVMValueRef IsAIndirectBrInst => Handle == IntPtr.Zero ? default : LLVM.IsAIndirectBrInst(this);

    public readonly LLVMValueRef IsAInvokeInst => Handle == IntPtr.Zero ? default : LLVM.IsAInvokeInst(this);

    public readonly LLVMValueRef IsAReturnInst => Handle == IntPtr.Zero ? default : LLVM.IsAReturnInst(this);

    public readonly LLVMValueRef IsASwitchInst => Handle == IntPtr.Zero ? default : LLVM.IsASwitchInst(this);

    public readonly LLVMValueRef IsAUnreachableInst => Handle == IntPtr.Zero ? default : LLVM.IsAUnreachableInst(this);

    public readonly LLVMValueRef IsAResumeInst => Handle == IntPtr.Zero ? default : LLVM.IsAResumeInst(this);

    public readonly LLVMValueRef IsACleanupReturnInst => Handle == IntPtr.Zero ? default : LLVM.IsACleanupReturnInst(this);

    public readonly LLVMValueRef IsACatchReturnInst => Handle == IntPtr.Zero ? default : LLVM.IsACatchReturnInst(this);

    public readonly LLVMValueRef IsACatchSwitchInst => Handle == IntPtr.Zero ? default : LLVM.IsACatchSwitchInst(this);

    public readonly LLVMValueRef IsACallBrInst => Handle == IntPtr.Zero ? default : LLVM.IsACallBrInst(this);

    public readonly LLVMValueRef IsAFuncletPadInst => Handle == IntPtr.Zero ? default : LLVM.IsAFuncletPadInst(this);

    public readonly LLVMValueRef IsACatchPadInst => Handle == IntPtr.Zero ? default : LLVM.IsACatchPadInst(this);

    public readonly LLVMValueRef IsACleanupPadInst => Handle == IntPtr.Zero ? default : LLVM.IsACleanupPadInst(this);

    public readonly LLVMValueRef IsAUnaryInstruction => Handle == IntPtr.Zero ? default : LLVM.IsAUnaryInstruction(this);

    public readonly LLVMValueRef IsAAllocaInst => Handle == IntPtr.Zero ? default : LLVM.IsAAllocaInst(this);

    public readonly LLVMValueRef IsACastInst => Handle == IntPtr.Zero ? default : LLVM.IsACastInst(this);

    public readonly LLVMValueRef IsAAddrSpaceCastInst => Handle == IntPtr.Zero ? default : LLVM.IsAAddrSpaceCastInst(this);

    public readonly LLVMValueRef IsABitCastInst => Handle == IntPtr.Zero ? default : LLVM.IsABitCastInst(this);

    public readonly LLVMValueRef IsAFPExtInst => Handle == IntPtr.Zero ? default : LLVM.IsAFPExtInst(this);

    public readonly LLVMValueRef IsAFPToSIInst => Handle == IntPtr.Zero ? default : LLVM.IsAFPToSIInst(this);

    public readonly LLVMValueRef IsAFPToUIInst => Handle == IntPtr.Zero ? default : LLVM.IsAFPToUIInst(this);

    public readonly LLVMValueRef IsAFPTruncInst => Handle == IntPtr.Zero ? default : LLVM.IsAFPTruncInst(this);

    public readonly LLVMValueRef IsAIntToPtrInst => Handle == IntPtr.Zero ? default : LLVM.IsAIntToPtrInst(this);

    public readonly LLVMValueRef IsAPtrToIntInst => Handle == IntPtr.Zero ? default : LLVM.IsAPtrToIntInst(this);

    public readonly LLVMValueRef IsASExtInst => Handle == IntPtr.Zero ? default : LLVM.IsASExtInst(this);

    public readonly LLVMValueRef IsASIToFPInst => Handle == IntPtr.Zero ? default : LLVM.IsASIToFPInst(this);

    public readonly LLVMValueRef IsATruncInst => Handle == IntPtr.Zero ? default : LLVM.IsATruncInst(this);

    public readonly LLVMValueRef IsAUIToFPInst => Handle == IntPtr.Zero ? default : LLVM.IsAUIToFPInst(this);

    public readonly LLVMValueRef IsAZExtInst => Handle == IntPtr.Zero ? default : LLVM.IsAZExtInst(this);

    public readonly LLVMValueRef IsAExtractValueInst => Handle == IntPtr.Zero ? default : LLVM.IsAExtractValueInst(this);

    public readonly LLVMValueRef IsALoadInst => Handle == IntPtr.Zero ? default : LLVM.IsALoadInst(this);

    public readonly LLVMValueRef IsAVAArgInst => Handle == IntPtr.Zero ? default : LLVM.IsAVAArgInst(this);

    public readonly LLVMValueRef IsAFreezeInst => Handle == IntPtr.Zero ? default : LLVM.IsAFreezeInst(this);

    public readonly LLVMValueRef IsAAtomicCmpXchgInst => Handle == IntPtr.Zero ? default : LLVM.IsAAtomicCmpXchgInst(this);

    public readonly LLVMValueRef IsAAtomicRMWInst => Handle == IntPtr.Zero ? default : LLVM.IsAAtomicRMWInst(this);

    public readonly LLVMValueRef IsAFenceInst => Handle == IntPtr.Zero ? default : LLVM.IsAFenceInst(this);

    public readonly LLVMValueRef IsAMDNode => Handle == IntPtr.Zero ? default : LLVM.IsAMDNode(this);

    public readonly LLVMValueRef IsAValueAsMetadata => Handle == IntPtr.Zero ? default : LLVM.IsAValueAsMetadata(this);

    public readonly LLVMValueRef IsAMDString => Handle == IntPtr.Zero ? default : LLVM.IsAMDString(this);

    public readonly LLVMValueRef IsATerminatorInst => Handle == IntPtr.Zero ? default : LLVM.IsATerminatorInst(this);
}
