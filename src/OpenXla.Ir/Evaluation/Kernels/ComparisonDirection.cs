namespace OpenXla.Ir.Evaluation;

public enum ComparisonDirection
{
    Equal,
    NotEqual,
    GreaterOrEqual,
    Greater,
    LessOrEqual,
    Less,
}
