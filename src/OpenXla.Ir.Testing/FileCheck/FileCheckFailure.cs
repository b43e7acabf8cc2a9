namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>One directive that failed, with the input text at that place.</summary>
public sealed record FileCheckFailure(string Message, string Expected, string CheckFile, int CheckLine, string Actual, int InputLine)
{
    public override string ToString() =>
        $"{Message}\n  expected: {Expected}   [{CheckFile}:{CheckLine}]\n  actual:   {Actual}   [line {InputLine} of the checked text]";
}
