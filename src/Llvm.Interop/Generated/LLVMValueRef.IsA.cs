// Generated from the declarations of LLVM 22.1 llvm-c.
namespace LLVMSharp.Interop;

public unsafe partial struct LLVMValueRef
{
    public readonly LLVMValueRef IsAArgument => IsNull ? default : LLVM.IsAArgument(this);

    public readonly LLVMValueRef IsABasicBlock => IsNull ? default : LLVM.IsABasicBlock(this);

    public readonly LLVMValueRef IsAInlineAsm => IsNull ? default : LLVM.IsAInlineAsm(this);

    public readonly LLVMValueRef IsAUser => IsNull ? default : LLVM.IsAUser(this);

    public readonly LLVMValueRef IsAConstant => IsNull ? default : LLVM.IsAConstant(this);

    public readonly LLVMValueRef IsABlockAddress => IsNull ? default : LLVM.IsABlockAddress(this);

    public readonly LLVMValueRef IsAConstantAggregateZero => IsNull ? default : LLVM.IsAConstantAggregateZero(this);

    public readonly LLVMValueRef IsAConstantArray => IsNull ? default : LLVM.IsAConstantArray(this);

    public readonly LLVMValueRef IsAConstantDataSequential => IsNull ? default : LLVM.IsAConstantDataSequential(this);

    public readonly LLVMValueRef IsAConstantDataArray => IsNull ? default : LLVM.IsAConstantDataArray(this);

    public readonly LLVMValueRef IsAConstantDataVector => IsNull ? default : LLVM.IsAConstantDataVector(this);

    public readonly LLVMValueRef IsAConstantExpr => IsNull ? default : LLVM.IsAConstantExpr(this);

    public readonly LLVMValueRef IsAConstantFP => IsNull ? default : LLVM.IsAConstantFP(this);

    public readonly LLVMValueRef IsAConstantInt => IsNull ? default : LLVM.IsAConstantInt(this);

    public readonly LLVMValueRef IsAConstantPointerNull => IsNull ? default : LLVM.IsAConstantPointerNull(this);

    public readonly LLVMValueRef IsAConstantStruct => IsNull ? default : LLVM.IsAConstantStruct(this);

    public readonly LLVMValueRef IsAConstantTokenNone => IsNull ? default : LLVM.IsAConstantTokenNone(this);

    public readonly LLVMValueRef IsAConstantVector => IsNull ? default : LLVM.IsAConstantVector(this);

    public readonly LLVMValueRef IsAConstantPtrAuth => IsNull ? default : LLVM.IsAConstantPtrAuth(this);

    public readonly LLVMValueRef IsAGlobalValue => IsNull ? default : LLVM.IsAGlobalValue(this);

    public readonly LLVMValueRef IsAGlobalAlias => IsNull ? default : LLVM.IsAGlobalAlias(this);

    public readonly LLVMValueRef IsAGlobalObject => IsNull ? default : LLVM.IsAGlobalObject(this);

    public readonly LLVMValueRef IsAFunction => IsNull ? default : LLVM.IsAFunction(this);

    public readonly LLVMValueRef IsAGlobalVariable => IsNull ? default : LLVM.IsAGlobalVariable(this);

    public readonly LLVMValueRef IsAGlobalIFunc => IsNull ? default : LLVM.IsAGlobalIFunc(this);

    public readonly LLVMValueRef IsAUndefValue => IsNull ? default : LLVM.IsAUndefValue(this);

    public readonly LLVMValueRef IsAPoisonValue => IsNull ? default : LLVM.IsAPoisonValue(this);

    public readonly LLVMValueRef IsAInstruction => IsNull ? default : LLVM.IsAInstruction(this);

    public readonly LLVMValueRef IsAUnaryOperator => IsNull ? default : LLVM.IsAUnaryOperator(this);

    public readonly LLVMValueRef IsABinaryOperator => IsNull ? default : LLVM.IsABinaryOperator(this);

    public readonly LLVMValueRef IsACallInst => IsNull ? default : LLVM.IsACallInst(this);

    public readonly LLVMValueRef IsAIntrinsicInst => IsNull ? default : LLVM.IsAIntrinsicInst(this);

    public readonly LLVMValueRef IsADbgInfoIntrinsic => IsNull ? default : LLVM.IsADbgInfoIntrinsic(this);

    public readonly LLVMValueRef IsADbgVariableIntrinsic => IsNull ? default : LLVM.IsADbgVariableIntrinsic(this);

    public readonly LLVMValueRef IsADbgDeclareInst => IsNull ? default : LLVM.IsADbgDeclareInst(this);

    public readonly LLVMValueRef IsADbgLabelInst => IsNull ? default : LLVM.IsADbgLabelInst(this);

    public readonly LLVMValueRef IsAMemIntrinsic => IsNull ? default : LLVM.IsAMemIntrinsic(this);

    public readonly LLVMValueRef IsAMemCpyInst => IsNull ? default : LLVM.IsAMemCpyInst(this);

    public readonly LLVMValueRef IsAMemMoveInst => IsNull ? default : LLVM.IsAMemMoveInst(this);

    public readonly LLVMValueRef IsAMemSetInst => IsNull ? default : LLVM.IsAMemSetInst(this);

    public readonly LLVMValueRef IsACmpInst => IsNull ? default : LLVM.IsACmpInst(this);

    public readonly LLVMValueRef IsAFCmpInst => IsNull ? default : LLVM.IsAFCmpInst(this);

    public readonly LLVMValueRef IsAICmpInst => IsNull ? default : LLVM.IsAICmpInst(this);

    public readonly LLVMValueRef IsAExtractElementInst => IsNull ? default : LLVM.IsAExtractElementInst(this);

    public readonly LLVMValueRef IsAGetElementPtrInst => IsNull ? default : LLVM.IsAGetElementPtrInst(this);

    public readonly LLVMValueRef IsAInsertElementInst => IsNull ? default : LLVM.IsAInsertElementInst(this);

    public readonly LLVMValueRef IsAInsertValueInst => IsNull ? default : LLVM.IsAInsertValueInst(this);

    public readonly LLVMValueRef IsALandingPadInst => IsNull ? default : LLVM.IsALandingPadInst(this);

    public readonly LLVMValueRef IsAPHINode => IsNull ? default : LLVM.IsAPHINode(this);

    public readonly LLVMValueRef IsASelectInst => IsNull ? default : LLVM.IsASelectInst(this);

    public readonly LLVMValueRef IsAShuffleVectorInst => IsNull ? default : LLVM.IsAShuffleVectorInst(this);

    public readonly LLVMValueRef IsAStoreInst => IsNull ? default : LLVM.IsAStoreInst(this);

    public readonly LLVMValueRef IsABranchInst => IsNull ? default : LLVM.IsABranchInst(this);

    public readonly LLVMValueRef IsAIndirectBrInst => IsNull ? default : LLVM.IsAIndirectBrInst(this);

    public readonly LLVMValueRef IsAInvokeInst => IsNull ? default : LLVM.IsAInvokeInst(this);

    public readonly LLVMValueRef IsAReturnInst => IsNull ? default : LLVM.IsAReturnInst(this);

    public readonly LLVMValueRef IsASwitchInst => IsNull ? default : LLVM.IsASwitchInst(this);

    public readonly LLVMValueRef IsAUnreachableInst => IsNull ? default : LLVM.IsAUnreachableInst(this);

    public readonly LLVMValueRef IsAResumeInst => IsNull ? default : LLVM.IsAResumeInst(this);

    public readonly LLVMValueRef IsACleanupReturnInst => IsNull ? default : LLVM.IsACleanupReturnInst(this);

    public readonly LLVMValueRef IsACatchReturnInst => IsNull ? default : LLVM.IsACatchReturnInst(this);

    public readonly LLVMValueRef IsACatchSwitchInst => IsNull ? default : LLVM.IsACatchSwitchInst(this);

    public readonly LLVMValueRef IsACallBrInst => IsNull ? default : LLVM.IsACallBrInst(this);

    public readonly LLVMValueRef IsAFuncletPadInst => IsNull ? default : LLVM.IsAFuncletPadInst(this);

    public readonly LLVMValueRef IsACatchPadInst => IsNull ? default : LLVM.IsACatchPadInst(this);

    public readonly LLVMValueRef IsACleanupPadInst => IsNull ? default : LLVM.IsACleanupPadInst(this);

    public readonly LLVMValueRef IsAUnaryInstruction => IsNull ? default : LLVM.IsAUnaryInstruction(this);

    public readonly LLVMValueRef IsAAllocaInst => IsNull ? default : LLVM.IsAAllocaInst(this);

    public readonly LLVMValueRef IsACastInst => IsNull ? default : LLVM.IsACastInst(this);

    public readonly LLVMValueRef IsAAddrSpaceCastInst => IsNull ? default : LLVM.IsAAddrSpaceCastInst(this);

    public readonly LLVMValueRef IsABitCastInst => IsNull ? default : LLVM.IsABitCastInst(this);

    public readonly LLVMValueRef IsAFPExtInst => IsNull ? default : LLVM.IsAFPExtInst(this);

    public readonly LLVMValueRef IsAFPToSIInst => IsNull ? default : LLVM.IsAFPToSIInst(this);

    public readonly LLVMValueRef IsAFPToUIInst => IsNull ? default : LLVM.IsAFPToUIInst(this);

    public readonly LLVMValueRef IsAFPTruncInst => IsNull ? default : LLVM.IsAFPTruncInst(this);

    public readonly LLVMValueRef IsAIntToPtrInst => IsNull ? default : LLVM.IsAIntToPtrInst(this);

    public readonly LLVMValueRef IsAPtrToIntInst => IsNull ? default : LLVM.IsAPtrToIntInst(this);

    public readonly LLVMValueRef IsASExtInst => IsNull ? default : LLVM.IsASExtInst(this);

    public readonly LLVMValueRef IsASIToFPInst => IsNull ? default : LLVM.IsASIToFPInst(this);

    public readonly LLVMValueRef IsATruncInst => IsNull ? default : LLVM.IsATruncInst(this);

    public readonly LLVMValueRef IsAUIToFPInst => IsNull ? default : LLVM.IsAUIToFPInst(this);

    public readonly LLVMValueRef IsAZExtInst => IsNull ? default : LLVM.IsAZExtInst(this);

    public readonly LLVMValueRef IsAExtractValueInst => IsNull ? default : LLVM.IsAExtractValueInst(this);

    public readonly LLVMValueRef IsALoadInst => IsNull ? default : LLVM.IsALoadInst(this);

    public readonly LLVMValueRef IsAVAArgInst => IsNull ? default : LLVM.IsAVAArgInst(this);

    public readonly LLVMValueRef IsAFreezeInst => IsNull ? default : LLVM.IsAFreezeInst(this);

    public readonly LLVMValueRef IsAAtomicCmpXchgInst => IsNull ? default : LLVM.IsAAtomicCmpXchgInst(this);

    public readonly LLVMValueRef IsAAtomicRMWInst => IsNull ? default : LLVM.IsAAtomicRMWInst(this);

    public readonly LLVMValueRef IsAFenceInst => IsNull ? default : LLVM.IsAFenceInst(this);

    public readonly LLVMValueRef IsAMDNode => IsNull ? default : LLVM.IsAMDNode(this);

    public readonly LLVMValueRef IsAValueAsMetadata => IsNull ? default : LLVM.IsAValueAsMetadata(this);

    public readonly LLVMValueRef IsAMDString => IsNull ? default : LLVM.IsAMDString(this);

    public readonly LLVMValueRef IsATerminatorInst => IsNull ? default : LLVM.IsATerminatorInst(this);
}
