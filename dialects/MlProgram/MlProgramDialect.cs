namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Programs of machine learning frameworks: functions, graphs, globals.</summary>
[Dialect("ml_program")]
public sealed partial class MlProgramDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;

    partial void RegisterMore(DialectBuilder builder) => builder.Attribute<ExternAttr>();
}
