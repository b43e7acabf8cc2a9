namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Functions and global state of machine learning programs.</summary>
[Dialect("ml_program")]
public sealed partial class MlProgramDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
