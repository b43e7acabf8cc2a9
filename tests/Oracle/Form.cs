namespace OpenXla.Ir.Oracle;

/// <summary>What is compared.</summary>
internal enum Form
{
    /// <summary>What each prints of the program in custom form.</summary>
    Custom,

    /// <summary>In generic form.</summary>
    Generic,

    /// <summary>In custom form with locations.</summary>
    DebugInfo,

    /// <summary>What each prints in generic form of mlir-opt's generic form, where dialects that only one of both has are unregistered to both.</summary>
    FromGeneric,

    /// <summary>Our text of mlir-opt's bytecode, against mlir-opt's text.</summary>
    BytecodeRead,

    /// <summary>mlir-opt's text of our bytecode, against its text of the program.</summary>
    BytecodeWrite,

    /// <summary>Programs that mlir-opt rejects: whether we do, where, and in which words.</summary>
    Errors,
}
