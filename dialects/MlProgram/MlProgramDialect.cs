namespace OpenXla.Ir.Dialects.MlProgram;

/// <summary>Programs of machine learning frameworks: functions, graphs, globals.</summary>
[Dialect("ml_program")]
public sealed partial class MlProgramDialect : IInliningDialect
{
    partial void RegisterMore(DialectBuilder builder) => builder.Attribute<ExternAttr>();
}
