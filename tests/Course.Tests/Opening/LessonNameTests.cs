namespace Course.Tests.Opening;

public sealed class LessonNameTests
{
    private static readonly string[] Lessons =
        ["1-optimization/1-line-search", "1-optimization/2-gradient-descent", "1-optimization/3-stochastic-gradient-descent", "5-vision/1-convolution"];

    [Theory]
    [InlineData("gradient-descent", 1)]
    [InlineData("Gradient descent", 1)]
    [InlineData("2-gradient-descent", 1)]
    [InlineData("2-gradient-descent.ipynb", 1)]
    [InlineData("1-optimization/2-gradient-descent", 1)]
    [InlineData(@"1-optimization\2-gradient-descent.ipynb", 1)]
    [InlineData("stochastic", 2)]
    [InlineData("line", 0)]
    [InlineData("vision/1", 3)]
    public void A_whole_name_or_a_part_that_no_other_has_is_enough(string name, int lesson) => Assert.Equal(Lessons[lesson], LessonName.Find(Lessons, name));

    [Theory]
    [InlineData("descent", "descent could be any of these:\n  1-optimization/2-gradient-descent\n  1-optimization/3-stochastic-gradient-descent")]
    [InlineData("adam", "There is no lesson 'adam'. The lessons are:\n  1-optimization/1-line-search\n")]
    [InlineData("", "There is no lesson ''. The lessons are:\n")]
    [InlineData("ipynb", "There is no lesson 'ipynb'. The lessons are:\n")]
    public void Other_names_are_answered_with_those_that_there_are(string name, string told) =>
        Assert.StartsWith(told, Assert.Throws<UsageException>(() => LessonName.Find(Lessons, name)).Message);
}
