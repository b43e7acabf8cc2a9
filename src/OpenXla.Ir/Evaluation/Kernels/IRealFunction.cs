namespace OpenXla.Ir.Evaluation;

/// <summary>A function of a real number, as a type so that loops are compiled with it inside.</summary>
internal interface IRealFunction
{
    static abstract double Invoke(double x);
}
