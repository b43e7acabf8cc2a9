using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>A function of real numbers that the machine has for whole vectors.</summary>
internal interface IRealVectors
{
    static abstract Vector<float> Invoke(Vector<float> x);
    static abstract Vector<double> Invoke(Vector<double> x);
}
