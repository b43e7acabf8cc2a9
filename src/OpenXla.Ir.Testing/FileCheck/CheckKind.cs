namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>What a directive asks of its match.</summary>
internal enum CheckKind
{
    Plain,
    Next,
    Same,
    Not,
    Dag,
    Label,
    Empty,
    Comment,

    /// <summary>Made by us behind trailing NOT and DAG directives; matches the end of the input.</summary>
    EndOfFile,
}
