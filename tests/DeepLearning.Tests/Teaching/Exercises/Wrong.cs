using DeepLearning.Exercises;

namespace DeepLearning.Tests.Teaching.Exercises;

/// <summary>Asserts that a wrong answer is found out, and for the right reason.</summary>
internal static class Wrong
{
    public static void IsToldThat(string reason, string id, Delegate attempt)
    {
        var verdict = Catalogue.Find(id).Judge(attempt);

        Assert.Equal("incorrect", verdict.Name);
        Assert.Contains(reason, verdict.Why);
    }
}
