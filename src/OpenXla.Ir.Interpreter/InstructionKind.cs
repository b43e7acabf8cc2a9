namespace OpenXla.Ir.Interpreter;

/// <summary>What the interpreter does with an operation.</summary>
internal enum InstructionKind
{
    Evaluate,
    Call,

    /// <summary>Ends the region; its operands are the region's results.</summary>
    Return,

    /// <summary>Goes on with another block.</summary>
    Branch,
    Unsupported,
}
