using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What calls and invokes share: a callee by name or as the first operand, and arguments.</summary>
internal interface ICallSite
{
    SymbolRefAttr? CalleeSymbol { get; }
    OperandRange CalleeOperands { get; }
    LlvmFunctionType? VariadicType { get; }
    ArrayAttr? ArgumentAttributes { get; }
    ArrayAttr? ResultAttributes { get; }

    /// <summary>Without the pointer that is called.</summary>
    OperandRange CallArguments { get; }
}
